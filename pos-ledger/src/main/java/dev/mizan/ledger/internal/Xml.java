// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * As much of XML as a message of a bank is: elements, attributes, text, comments, CDATA and the five entities that need no
 * declaration. A document type is refused at sight, so no entity can be declared, expanded or fetched. Names lose their
 * prefix.
 */
public final class Xml {
    private static final int DEEPEST = 64;

    /** The text is no such document from a line on. */
    public static final class Bad extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int line;
        private final boolean declares;

        Bad(int line, boolean declares, String detail) {
            super(detail);
            this.line = line;
            this.declares = declares;
        }

        /** From 1. */
        public int line() {
            return line;
        }

        /** Whether it has a document type or an entity, rather than a mistake. */
        public boolean declares() {
            return declares;
        }
    }

    private final String text;
    private int at;
    private int counted;
    private int lines = 1;

    private Xml(String text) {
        this.text = text;
    }

    /** An element with what is in it. */
    public static final class Element {
        private final String name;
        private final Map<String, String> attributes = new HashMap<>();
        private final List<Element> children = new ArrayList<>();
        private final StringBuilder content = new StringBuilder();
        private final int line;

        Element(String name, int line) {
            this.name = name;
            this.line = line;
        }

        /** In which line it begins, from 1. */
        public int line() {
            return line;
        }

        /** All text that stands in it itself. */
        public String content() {
            return content.toString();
        }

        /** What an attribute says; empty where there is none of that name. */
        public String attribute(String named) {
            return attributes.getOrDefault(named, "");
        }

        /** Its children of a name, in order. */
        public List<Element> all(String child) {
            return children.stream().filter(it -> it.name.equals(child)).toList();
        }

        /** The first element down a path such as {@code Acct/Id/IBAN}. */
        public Optional<Element> find(String path) {
            Element here = this;
            for (String step : path.split("/")) {
                List<Element> next = here.all(step);
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                here = next.get(0);
            }
            return Optional.of(here);
        }

        /** The text in the first element down a path; empty where there is none. */
        public String text(String path) {
            return find(path).map(it -> it.content.toString().strip()).orElse("");
        }
    }

    /** The outermost element of a document; a {@link Bad} where the text is none. */
    public static Element read(String text) {
        return new Xml(text).document();
    }

    private Element document() {
        Element root = new Element("", 1);
        Deque<Element> open = new ArrayDeque<>(List.of(root));
        while (at < text.length()) {
            int markup = text.indexOf('<', at);
            content(open.element(), markup < 0 ? text.length() : markup);
            if (markup >= 0) {
                markup(open);
            }
        }
        if (open.size() != 1 || root.children.size() != 1) {
            throw bad("the document ends inside an element, or has none");
        }
        return root.children.get(0);
    }

    private void markup(Deque<Element> open) {
        if (text.startsWith("<!--", at)) {
            skipPast("-->");
        } else if (text.startsWith("<![CDATA[", at)) {
            int end = text.indexOf("]]>", at);
            open.element().content.append(text, at + 9, end < 0 ? at + 9 : end);
            skipPast("]]>");
        } else if (text.startsWith("<!", at)) {
            throw new Bad(line(), true, "document type");
        } else if (text.startsWith("<?", at)) {
            skipPast("?>");
        } else if (text.startsWith("</", at)) {
            String name = local(text.substring(at + 2, indexOf('>')).strip());
            if (open.size() == 1 || !open.pop().name.equals(name)) {
                throw bad("an end of " + name + " that was not begun");
            }
            skipPast(">");
        } else {
            begin(open);
        }
    }

    private void begin(Deque<Element> open) {
        int end = indexOf('>');
        boolean empty = text.charAt(end - 1) == '/';
        String inside = text.substring(at + 1, empty ? end - 1 : end);
        String[] head = inside.strip().split("\\s", 2);
        Element element = new Element(local(head[0]), line());
        if (head.length == 2) {
            attributes(element, head[1]);
        }
        open.element().children.add(element);
        if (!empty) {
            open.push(element);
        }
        if (open.size() > DEEPEST) {
            throw bad("deeper than " + DEEPEST + " elements");
        }
        at = end + 1;
    }

    private void attributes(Element element, String written) {
        String rest = written.strip();
        while (!rest.isEmpty()) {
            int equals = rest.indexOf('=');
            String after = equals < 0 ? "" : rest.substring(equals + 1).strip();
            int end = after.isEmpty() ? -1 : after.indexOf(after.charAt(0), 1);
            if (end < 0 || "\"'".indexOf(after.charAt(0)) < 0) {
                throw bad("an attribute without a quoted value");
            }
            element.attributes.put(local(rest.substring(0, equals).strip()), plain(after.substring(1, end)));
            rest = after.substring(end + 1).strip();
        }
    }

    private void content(Element element, int end) {
        element.content.append(plain(text.substring(at, end)));
        at = end;
    }

    private String plain(String written) {
        StringBuilder plain = new StringBuilder(written.length());
        int from = 0;
        for (int amp = written.indexOf('&'); amp >= 0; amp = written.indexOf('&', from)) {
            int end = written.indexOf(';', amp);
            plain.append(written, from, amp).append(entity(end < 0 ? "" : written.substring(amp + 1, end)));
            from = end + 1;
        }
        return plain.append(written, from, written.length()).toString();
    }

    private String entity(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> numeric(name);
        };
    }

    private String numeric(String name) {
        try {
            int code = name.startsWith("#x")
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
            return name.startsWith("#") ? Character.toString(code) : unknown(name);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return unknown(name);
        }
    }

    private String unknown(String name) {
        throw new Bad(line(), true, "&" + name + ";");
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private int indexOf(char wanted) {
        int found = text.indexOf(wanted, at);
        if (found < 0) {
            throw bad("the file ends inside markup");
        }
        return found;
    }

    private void skipPast(String end) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            throw bad("the file ends before " + end);
        }
        at = found + end.length();
    }

    /** Counted on from where it was asked last: a file of a year asks for each of its elements. */
    private int line() {
        for (; counted < at; counted++) {
            lines += text.charAt(counted) == '\n' ? 1 : 0;
        }
        return lines;
    }

    private Bad bad(String detail) {
        return new Bad(line(), false, detail);
    }
}
