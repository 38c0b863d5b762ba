// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.NOW;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.bank.PaymentReport.State;
import dev.mizan.ledger.internal.Xml;
import dev.mizan.ledger.internal.XmlText;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Payment orders out, the bank's reports in. */
class PaymentFilesTest {
    private static final Iban OURS = new Iban("SA0380000000608010167519");
    private static final Iban THEIRS = new Iban("AE070331234567890123456");

    private static CreditTransfer transfer(String reference, String payee, String amount, String text) {
        return new CreditTransfer(reference, payee, THEIRS, sar(amount), text);
    }

    private static PaymentOrder order(CreditTransfer... transfers) {
        return PaymentOrder.of("MSG-1", "Mizan & Co", OURS, NEW_YEAR, List.of(transfers))
                .orElseThrow();
    }

    private static String report(String group, String payments) {
        return "<?xml version=\"1.0\"?><Document><CstmrPmtStsRpt><GrpHdr/><OrgnlGrpInfAndSts>"
                + "<OrgnlMsgId>MSG-1</OrgnlMsgId><GrpSts>" + group + "</GrpSts></OrgnlGrpInfAndSts>"
                + "<OrgnlPmtInfAndSts>" + payments + "</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>";
    }

    private static String payment(String reference, String state, String reason) {
        return "<TxInfAndSts><OrgnlEndToEndId>" + reference + "</OrgnlEndToEndId><TxSts>" + state
                + "</TxSts><StsRsnInf><Rsn><Cd>" + reason + "</Cd></Rsn></StsRsnInf></TxInfAndSts>";
    }

    @Test
    void anOrderSaysItsSumsAndEveryPayment() {
        String xml = Pain001.write(
                order(transfer("E1", "Al-Noor <Trading>", "100.50", "فاتورة 7"), transfer("E2", "B", "0.50", "")), NOW);
        Xml.Element order = Xml.read(xml).find("CstmrCdtTrfInitn").orElseThrow();
        assertThat(order.text("GrpHdr/CtrlSum")).isEqualTo("101.00");
        assertThat(order.text("PmtInf/CtrlSum")).isEqualTo("101.00");
        assertThat(order.text("PmtInf/NbOfTxs")).isEqualTo("2");
        assertThat(order.text("PmtInf/DbtrAcct/Id/IBAN")).isEqualTo(OURS.value());
        List<Xml.Element> payments = order.find("PmtInf").orElseThrow().all("CdtTrfTxInf");
        assertThat(payments).hasSize(2);
        assertThat(payments.get(0).text("Amt/InstdAmt")).isEqualTo("100.50");
        assertThat(payments.get(0).text("Cdtr/Nm")).isEqualTo("Al-Noor <Trading>");
        assertThat(payments.get(0).text("RmtInf/Ustrd")).isEqualTo("فاتورة 7");
        assertThat(payments.get(1).find("RmtInf")).isEmpty();
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadBack(@ForAll @StringLength(min = 1, max = 140) String text) {
        StringBuilder out = new StringBuilder("<a>");
        XmlText.escape(text, out);
        String read = Xml.read(out.append("</a>").toString()).content();
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .map(c -> c < ' ' && c != '\n' && c != '\t' || c >= 0xD800 && c < 0xE000 || c == 0xFFFE || c == 0xFFFF
                        ? '?'
                        : c)
                .forEach(kept::appendCodePoint);
        assertThat(read).isEqualTo(kept.toString());
    }

    @Test
    void aReportTellsWhatBecameOfEachPayment() {
        CreditTransfer paid = transfer("E1", "A", "1.00", "");
        CreditTransfer refused = transfer("E2", "B", "2.00", "");
        CreditTransfer silent = transfer("E3", "C", "3.00", "");
        PaymentOrder order = order(paid, refused, silent);
        PaymentReport report = Pain002.read(report("PART", payment("E1", "ACSC", "") + payment("E2", "RJCT", "AC01")))
                .orElseThrow();
        assertThat(report.in(State.DONE, order).orElseThrow()).containsExactly(paid);
        assertThat(report.in(State.REJECTED, order).orElseThrow()).containsExactly(refused);
        assertThat(report.of(silent)).isEmpty();
        assertThat(report.payments().get(1).reason()).isEqualTo("AC01");
        PaymentReport all = Pain002.read(report("ACCP", "")).orElseThrow();
        assertThat(all.of(silent)).isEqualTo(Optional.of(State.UNDER_WAY));
        PaymentReport other =
                Pain002.read(report("PART", payment("E9", "ACSC", ""))).orElseThrow();
        assertThat(Shop.reason(other.in(State.DONE, order))).isEqualTo(BankReason.OTHER_ORDER);
    }

    @Test
    void anEntityInAReportIsRefusedAtSight() {
        String bomb = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + report("ACCP", "&x;");
        assertThat(Shop.reason(Pain002.read(bomb))).isEqualTo(BankReason.ENTITY_REFUSED);
        assertThat(Shop.reason(Pain002.read(report("ACCP", "&x;")))).isEqualTo(BankReason.ENTITY_REFUSED);
        assertThat(Shop.reason(Pain002.read(report("ACCP", payment("E1", "MAYBE", "")))))
                .isEqualTo(BankReason.BAD_FILE);
        assertThat(Shop.reason(Pain002.read("<Document/>"))).isEqualTo(BankReason.BAD_FILE);
    }

    @Property(tries = 300)
    void aCutReportIsARefusalOrAValueAndNeverAnException(@ForAll @IntRange(max = 600) int cut) {
        String whole = report("PART", payment("E1", "ACSC", "") + payment("E2", "RJCT", "AC01"));
        Outcome<PaymentReport> read = Pain002.read(whole.substring(0, Math.min(cut, whole.length())));
        assertThat(read.isDone()).isEqualTo(cut >= whole.length());
    }

    @Test
    void whatNoBankWouldCarryOutIsRefusedByName() {
        CreditTransfer fine = transfer("E1", "A", "1.00", "");
        List<List<CreditTransfer>> bad = List.of(
                List.of(),
                List.of(fine, fine),
                List.of(transfer("/E", "A", "1.00", "")),
                List.of(transfer("E", "", "1.00", "")),
                List.of(transfer("E", "A", "1.00", "x".repeat(141))),
                List.of(transfer("E", "A", "0.00", "")),
                List.of(fine, new CreditTransfer("E2", "A", THEIRS, Money.of("1.00", Currency.USD), "")));
        assertThat(bad)
                .allSatisfy(transfers -> assertThat(Shop.reason(PaymentOrder.of("M", "P", OURS, NEW_YEAR, transfers)))
                        .isEqualTo(BankReason.BAD_ORDER));
        assertThat(Shop.reason(PaymentOrder.of("m//1", "P", OURS, NEW_YEAR, List.of(fine))))
                .isEqualTo(BankReason.BAD_ORDER);
    }

    @Test
    void oneWrongDigitMakesNoAccountNumber() {
        assertThat(Iban.parse("sa03 8000 0000 6080 1016 7519")).contains(OURS);
        String number = OURS.value();
        for (int place = 4; place < number.length(); place++) {
            char other = number.charAt(place) == '9' ? '0' : (char) (number.charAt(place) + 1);
            assertThat(Iban.parse(number.substring(0, place) + other + number.substring(place + 1)))
                    .isEmpty();
        }
    }
}
