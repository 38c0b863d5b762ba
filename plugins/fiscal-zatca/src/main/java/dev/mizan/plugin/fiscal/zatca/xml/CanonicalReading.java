// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;

/** Turns the events of a parser into canonical form, leaving out what an invoice's hash leaves out. One document. */
final class CanonicalReading {
    private static final String REFERENCE = "cac:AdditionalDocumentReference";

    private final StringBuilder out = new StringBuilder();
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final Deque<Element> open = new ArrayDeque<>();

    /** An element under way; {@code from} is where it began in the output, {@code scope} what its prefixes mean there. */
    private static final class Element {
        private final String name;
        private final String path;
        private final boolean left;
        private final int from;
        private final Map<String, String> scope;
        private final StringBuilder text = new StringBuilder();
        private String id = "";

        Element(String name, String path, boolean left, int from, Map<String, String> scope) {
            this.name = name;
            this.path = path;
            this.left = left;
            this.from = from;
            this.scope = scope;
        }
    }

    void start(XMLStreamReader in) {
        String prefix = in.getPrefix() == null ? "" : in.getPrefix();
        String name = prefix.isEmpty() ? in.getLocalName() : prefix + ":" + in.getLocalName();
        Element parent = open.peek();
        boolean left = parent != null && (parent.left || open.size() == 1 && leftOut(name));
        Map<String, String> scope = new HashMap<>(parent == null ? Map.of() : parent.scope);
        Element element = new Element(name, path(parent, name), left, out.length(), scope);
        open.push(element);
        if (!left) {
            out.append('<').append(name);
            namespaces(in, scope);
            attributes(in);
            out.append('>');
        }
    }

    private static boolean leftOut(String name) {
        return name.equals("ext:UBLExtensions") || name.equals("cac:Signature");
    }

    private static String path(Element parent, String name) {
        if (parent == null) {
            return "";
        }
        String at = parent.name.equals(REFERENCE) ? parent.path + "[" + parent.id + "]" : parent.path;
        return at.isEmpty() ? name : at + "/" + name;
    }

    /** Declarations that are new here, the default one first, then by prefix. */
    private void namespaces(XMLStreamReader in, Map<String, String> scope) {
        TreeMap<String, String> declared = new TreeMap<>();
        for (int i = 0; i < in.getNamespaceCount(); i++) {
            String prefix = in.getNamespacePrefix(i) == null ? "" : in.getNamespacePrefix(i);
            String uri = in.getNamespaceURI(i) == null ? "" : in.getNamespaceURI(i);
            if (!uri.equals(scope.getOrDefault(prefix, ""))) {
                scope.put(prefix, uri);
                declared.put(prefix, uri);
            }
        }
        declared.forEach((prefix, uri) -> attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri));
    }

    /** By namespace, then by name; those without a namespace come first. */
    private void attributes(XMLStreamReader in) {
        TreeMap<String, Integer> order = new TreeMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String uri = in.getAttributeNamespace(i) == null ? "" : in.getAttributeNamespace(i);
            order.put(uri + "\u0000" + in.getAttributeLocalName(i), i);
        }
        order.values().forEach(i -> {
            String prefix = in.getAttributePrefix(i);
            String local = in.getAttributeLocalName(i);
            attribute(prefix == null || prefix.isEmpty() ? local : prefix + ":" + local, in.getAttributeValue(i));
        });
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        Escapes.attribute(value, out);
        out.append('"');
    }

    void characters(String text) {
        Element element = open.peek();
        if (element == null) {
            return;
        }
        element.text.append(text);
        if (!element.left) {
            Escapes.text(text, out);
        }
    }

    void end() {
        Element element = open.pop();
        Element parent = open.peek();
        texts.computeIfAbsent(element.path, path -> new ArrayList<>()).add(element.text.toString());
        if (parent != null && element.name.equals("cbc:ID")) {
            parent.id = element.text.toString().trim();
        }
        if (!element.left) {
            out.append("</").append(element.name).append('>');
        }
        if (open.size() == 1 && element.name.equals(REFERENCE) && element.id.equals("QR")) {
            out.setLength(element.from);
        }
    }

    String canonical() {
        return out.toString();
    }

    Map<String, List<String>> texts() {
        return texts;
    }
}
