// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.peppol;

import dev.mizan.spi.value.Money;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes UBL elements by StAX; an empty text writes nothing. Writing into memory can not fail. Used by one thread. */
final class Ubl {
    private static final String COMMON = "urn:oasis:names:specification:ubl:schema:xsd:Common";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    Ubl(String root) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement(root);
            out.writeDefaultNamespace("urn:oasis:names:specification:ubl:schema:xsd:" + root + "-2");
            out.writeNamespace("cac", COMMON + "AggregateComponents-2");
            out.writeNamespace("cbc", COMMON + "BasicComponents-2");
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory that can not be written", e);
        }
    }

    Ubl open(String name) {
        try {
            out.writeStartElement("cac:" + name);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Ubl close() {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Ubl text(String name, String text) {
        return text(name, "", "", text);
    }

    Ubl text(String name, String attribute, String value, String text) {
        if (text.isEmpty()) {
            return this;
        }
        try {
            out.writeStartElement("cbc:" + name);
            if (!attribute.isEmpty()) {
                out.writeAttribute(attribute, value);
            }
            out.writeCharacters(text);
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With two attributes. */
    Ubl text(String name, String one, String first, String other, String second, String text) {
        try {
            out.writeStartElement("cbc:" + name);
            out.writeAttribute(one, first);
            out.writeAttribute(other, second);
            out.writeCharacters(text);
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Ubl amount(String name, Money amount) {
        return text(name, "currencyID", amount.currency().code(), amount.toPlainString());
    }

    Ubl unlessZero(String name, Money amount) {
        return amount.isZero() ? this : amount(name, amount);
    }

    byte[] done() {
        try {
            out.writeEndElement();
            out.writeEndDocument();
            out.flush();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
