// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank;

import dev.mizan.ledger.internal.XmlText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A payment order in the form of ISO 20022, {@code pain.001.001.09}: one group, one payment information, a control sum on
 * both.
 */
public final class Pain001 {
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private final StringBuilder out = new StringBuilder();

    private Pain001() {}

    /**
     * Writes an order.
     *
     * @param created when the file is made
     */
    public static String write(PaymentOrder order, Instant created) {
        Pain001 file = new Pain001();
        file.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        file.out.append("<Document xmlns=\"").append(NAMESPACE).append("\">\n<CstmrCdtTrfInitn>\n");
        file.header(order, created);
        file.payments(order);
        return file.out.append("</CstmrCdtTrfInitn>\n</Document>\n").toString();
    }

    private void header(PaymentOrder order, Instant created) {
        out.append("<GrpHdr>");
        element("MsgId", order.message());
        element("CreDtTm", created.truncatedTo(ChronoUnit.SECONDS).toString());
        sums(order);
        out.append("<InitgPty>");
        element("Nm", order.payer());
        out.append("</InitgPty></GrpHdr>\n");
    }

    private void sums(PaymentOrder order) {
        element("NbOfTxs", Integer.toString(order.transfers().size()));
        element("CtrlSum", order.total().toPlainString());
    }

    private void payments(PaymentOrder order) {
        out.append("<PmtInf>");
        element("PmtInfId", order.message());
        element("PmtMtd", "TRF");
        sums(order);
        out.append("<ReqdExctnDt>");
        element("Dt", order.on().toString());
        out.append("</ReqdExctnDt><Dbtr>");
        element("Nm", order.payer());
        out.append("</Dbtr><DbtrAcct><Id>");
        element("IBAN", order.from().value());
        out.append("</Id></DbtrAcct><DbtrAgt><FinInstnId><Othr>");
        element("Id", "NOTPROVIDED");
        out.append("</Othr></FinInstnId></DbtrAgt>\n");
        order.transfers().forEach(this::transfer);
        out.append("</PmtInf>\n");
    }

    private void transfer(CreditTransfer transfer) {
        out.append("<CdtTrfTxInf><PmtId>");
        element("EndToEndId", transfer.endToEnd());
        out.append("</PmtId><Amt><InstdAmt Ccy=\"")
                .append(transfer.amount().currency().code())
                .append("\">")
                .append(transfer.amount().toPlainString())
                .append("</InstdAmt></Amt><Cdtr>");
        element("Nm", transfer.payee());
        out.append("</Cdtr><CdtrAcct><Id>");
        element("IBAN", transfer.account().value());
        out.append("</Id></CdtrAcct>");
        if (!transfer.text().isBlank()) {
            out.append("<RmtInf>");
            element("Ustrd", transfer.text());
            out.append("</RmtInf>");
        }
        out.append("</CdtTrfTxInf>\n");
    }

    private void element(String name, String text) {
        out.append('<').append(name).append('>');
        XmlText.escape(text, out);
        out.append("</").append(name).append('>');
    }
}
