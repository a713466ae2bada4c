/** An attribute, its name taken apart and its namespace looked up. */
export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  /** "" for one without prefix. */
  readonly uri: string;
  readonly value: string;
}

/** A start tag as readers of a part hear of it. */
export interface XmlTag {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly isSelfClosing: boolean;
  /** By their names as written; made when asked for. */
  readonly attributes: Readonly<Record<string, XmlAttribute>>;
  /** The value of the attribute of that name as written. */
  value(name: string): string | undefined;
}

/** What a reader of one part wants to hear of; all of it is checked whether it listens or not. */
export interface XmlListener<Tag> {
  /** `position`: index in the part's text just after the tag. */
  readonly open?: (tag: Tag, position: number) => void;
  readonly close?: (tag: Tag, position: number) => void;
  readonly text?: (text: string) => void;
}

/** A listener that has something to give when the part is read. */
export interface XmlReader<Result> extends XmlListener<XmlTag> {
  readonly result: () => Result;
}
