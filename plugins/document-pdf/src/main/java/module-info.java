// SPDX-License-Identifier: Apache-2.0
/** Tax documents as PDF/A-3: a page from right to left, with the document's own bytes inside. */
module dev.mizan.plugin.document.pdf {
    requires transitive dev.mizan.spi;
    requires dev.mizan.hardware;
    requires java.desktop;
    requires java.xml;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.xmpbox;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.document.pdf;

    provides dev.mizan.spi.fiscal.form.ReadableFormProvider with
            dev.mizan.plugin.document.pdf.PdfFormProvider;
}
