// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca.xml;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A document read back: the bytes that its hash is of, and its texts by their path below the root. For documents of this
 * unit, of the authority's clearance, and the official samples.
 *
 * @param hashed in the form of Canonical XML 1.1, less extensions, signature and QR code
 * @param texts by path, such as {@code cbc:ID} or {@code cac:LegalMonetaryTotal/cbc:PayableAmount}, in their order
 */
public record SealedXml(byte[] hashed, Map<String, List<String>> texts) {
    /**
     * Reads a document.
     *
     * @throws IllegalArgumentException if it is no well-formed XML, or has a document type
     */
    public static SealedXml read(byte[] bytes) {
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            CanonicalReading reading = new CanonicalReading();
            while (in.hasNext()) {
                step(in, reading);
            }
            return new SealedXml(reading.canonical().getBytes(StandardCharsets.UTF_8), reading.texts());
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("no XML: " + e.getMessage(), e);
        }
    }

    private static void step(XMLStreamReader in, CanonicalReading reading) throws XMLStreamException {
        switch (in.next()) {
            case XMLStreamConstants.START_ELEMENT -> reading.start(in);
            case XMLStreamConstants.END_ELEMENT -> reading.end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                reading.characters(in.getText());
            case XMLStreamConstants.DTD -> throw new XMLStreamException("a document type is refused");
            default -> {}
        }
    }

    /** The invoice's hash, base64. */
    public String hash() {
        return Digests.base64(hashed);
    }

    /** The first text at a path, trimmed; empty where there is none. */
    public String text(String path) {
        List<String> all = texts.getOrDefault(path, List.of());
        return all.isEmpty() ? "" : all.get(0).trim();
    }

    /** All texts at a path, trimmed. */
    public List<String> all(String path) {
        return new ArrayList<>(texts.getOrDefault(path, List.of()))
                .stream().map(String::trim).toList();
    }

    /** What is attached under a name: {@code PIH}, {@code QR}; without blanks. */
    public String attached(String id) {
        return text("cac:AdditionalDocumentReference[" + id + "]/cac:Attachment/cbc:EmbeddedDocumentBinaryObject")
                .replaceAll("\\s", "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedXml that && hash().equals(that.hash()) && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return "SealedXml[" + text("cbc:ID") + ", " + hash() + "]";
    }
}
