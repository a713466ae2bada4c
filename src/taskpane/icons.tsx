import './icon-styles';
import {
  AcceptIcon,
  CalculatorIcon,
  CancelIcon,
  ChevronDownIcon,
  ChevronLeftIcon,
  ChevronRightIcon,
  ChevronUpIcon,
  CommentIcon,
  CompletedIcon,
  DocumentSetIcon,
  DownIcon,
  EditIcon,
  EditNoteIcon,
  ErrorBadgeIcon,
  ExportIcon,
  FilterIcon,
  HideIcon,
  InfoIcon,
  MoreIcon,
  RefreshIcon,
  SearchIcon,
  SettingsIcon,
  TableIcon,
  TouchPointerIcon,
  UndoIcon,
  UpIcon,
  WarningIcon,
} from '@fluentui/react-icons-mdl2';
import { registerIcons } from 'office-ui-fabric-react';

/** Icons by the names Fluent's components and our actions call them. Drawn in the page: no font, no CDN. */
const ICONS = {
  Accept: <AcceptIcon />,
  Calculator: <CalculatorIcon />,
  Cancel: <CancelIcon />,
  CheckMark: <AcceptIcon />,
  ChevronDown: <ChevronDownIcon />,
  ChevronLeft: <ChevronLeftIcon />,
  ChevronRight: <ChevronRightIcon />,
  ChevronUp: <ChevronUpIcon />,
  Clear: <CancelIcon />,
  Comment: <CommentIcon />,
  Completed: <CompletedIcon />,
  DocumentSet: <DocumentSetIcon />,
  Down: <DownIcon />,
  Edit: <EditIcon />,
  EditNote: <EditNoteIcon />,
  ErrorBadge: <ErrorBadgeIcon />,
  Export: <ExportIcon />,
  Filter: <FilterIcon />,
  Hide: <HideIcon />,
  Info: <InfoIcon />,
  More: <MoreIcon />,
  Refresh: <RefreshIcon />,
  Search: <SearchIcon />,
  Settings: <SettingsIcon />,
  Table: <TableIcon />,
  TouchPointer: <TouchPointerIcon />,
  Undo: <UndoIcon />,
  Up: <UpIcon />,
  Warning: <WarningIcon />,
};

export type IconName = keyof typeof ICONS;

/** To be called once, before anything is drawn. */
export const registerPaneIcons = (): void => registerIcons({ icons: ICONS });
