/**
 * The windows of one browser that follow something: one of them, the leader, holds the event stream for all, because
 * browsers allow six connections to a server. They talk by BroadcastChannel; locks would need HTTPS.
 */
import { thisTab } from "@/features/assess/queue/tabs";

/** What a window shows. A higher `turn` asks for the state again. */
export type Look = { readonly assessment: string; readonly at: string; readonly turn: number };

/** A window and what it shows. Seats sort by the time when they were taken: the first one leads. */
export type Place = { readonly seat: string; readonly look: Look };

type Message<News> =
  | { readonly kind: "who" }
  | ({ readonly kind: "here" } & Place)
  | { readonly kind: "gone"; readonly seat: string }
  | { readonly kind: "news"; readonly news: News };

/** Times (milliseconds) that tests shorten. */
export const WINDOW_TIMES = {
  /** Windows answer within a few milliseconds, busy ones later. */
  answer: 200,
  here: 4_000,
  /** A window that says nothing for this long has crashed, or is frozen. */
  silent: 15_000,
};

export type WindowsOptions<News> = {
  /** Windows of one name, and none else, share a stream. */
  readonly name: string;
  /** This window leads: `places` are to be followed. Null when another one leads. */
  readonly onLead: (places: readonly Place[] | null) => void;
  readonly onNews: (news: News) => void;
  readonly times?: typeof WINDOW_TIMES;
};

export type Windows<News> = {
  /** This window shows something, or something else. */
  readonly enter: (look: Look) => void;
  readonly leave: () => void;
  /** Null while this window shows nothing. */
  readonly seat: () => string | null;
  /** Tells all windows, this one included. */
  readonly tell: (news: News) => void;
};

let seats = 0;
const takeSeat = () => `${Date.now().toString(36).padStart(9, "0")}-${thisTab}-${seats++}`;

export function joinWindows<News>({ name, onLead, onNews, times = WINDOW_TIMES }: WindowsOptions<News>): Windows<News> {
  let own: Place | null = null;
  let isSettled = false;
  let isLeader = false;
  let channel: BroadcastChannel | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let beat: ReturnType<typeof setInterval> | undefined;
  const others = new Map<string, { readonly look: Look; readonly heardAt: number }>();

  const say = (message: Message<News>) => channel?.postMessage(message);
  const sayHere = () => {
    if (own) say({ kind: "here", ...own });
  };

  const decide = () => {
    if (!own || !isSettled) return;
    const { seat } = own;
    const before = Date.now() - times.silent;
    for (const [other, { heardAt }] of others) if (heardAt < before) others.delete(other);
    const leads = [...others.keys()].every((other) => other > seat);
    const places = [own, ...[...others].map(([other, { look }]) => ({ seat: other, look }))];
    if (leads) onLead(places);
    else if (isLeader) onLead(null);
    isLeader = leads;
  };

  const listen = ({ data }: MessageEvent<Message<News>>) => {
    if (data.kind === "who") sayHere();
    else if (data.kind === "here") others.set(data.seat, { look: data.look, heardAt: Date.now() });
    else if (data.kind === "gone") others.delete(data.seat);
    else onNews(data.news);
    if (data.kind === "here" || data.kind === "gone") decide();
  };

  const connect = () => {
    if (channel || !("BroadcastChannel" in globalThis)) return;
    channel = new BroadcastChannel(name);
    channel.addEventListener("message", listen);
  };

  return {
    enter(look) {
      connect();
      const isNew = own === null;
      own = { seat: own?.seat ?? takeSeat(), look };
      if (!isNew) {
        sayHere();
        decide();
        return;
      }
      say({ kind: "who" });
      sayHere();
      const settle = () => {
        isSettled = true;
        decide();
      };
      settling = setTimeout(settle, channel ? times.answer : 0);
      beat = setInterval(() => {
        sayHere();
        decide();
      }, times.here);
    },
    leave() {
      clearTimeout(settling);
      clearInterval(beat);
      if (own) say({ kind: "gone", seat: own.seat });
      if (isLeader) onLead(null);
      own = null;
      isSettled = false;
      isLeader = false;
      others.clear();
      channel?.close();
      channel = null;
    },
    seat: () => own?.seat ?? null,
    tell(news) {
      say({ kind: "news", news });
      onNews(news);
    },
  };
}
