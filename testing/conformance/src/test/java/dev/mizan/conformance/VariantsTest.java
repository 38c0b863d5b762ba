// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the schemas of tax and hardware allow and the sample of cases does not show, by cases of our own. */
class VariantsTest {
    @TempDir
    Path folder;

    private String said(String file, String fields) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "{\"cases\": [{\"id\": \"A\", " + fields.replace('\'', '"') + "}]}");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new PrintStream(out, false, StandardCharsets.UTF_8), folder.toString());
        return out.toString(StandardCharsets.UTF_8);
    }

    private String paid(String steps) throws IOException {
        return said("hardware/payment-lifecycle.json", "'steps': [" + steps + "], 'expect': {}");
    }

    private static String step(String op, String amount, String rest) {
        return "{'op': '" + op + "', 'amount': '" + amount + "'" + rest + "}";
    }

    private static String sale(String reply) {
        return step("sale", "40.00", ", 'key': 'K', 'reply': '" + reply + "'");
    }

    @Test
    void whatNeverStartedIsAskedForAgainUnderItsKey() throws IOException {
        assertThat(paid(sale("NOT_STARTED") + "," + sale("APPROVED")))
                .contains("\"captured\":\"40.00\"")
                .contains("\"terminalCalls\":2");
        assertThat(paid(sale("UNKNOWN") + "," + sale("APPROVED")))
                .contains("\"captured\":\"0.00\"")
                .contains("\"terminalCalls\":1");
    }

    @Test
    void aLateApprovalIsVoided() throws IOException {
        String late = sale("UNKNOWN") + "," + step("cash", "40.00", "") + ",{'op': 'lateReply', 'reply': 'APPROVED'}";
        assertThat(paid(late)).contains("\"mustReverse\":\"40.00\"").contains("\"alert\":true");
        assertThat(paid(late + ",{'op': 'void', 'reply': 'APPROVED'}"))
                .contains("\"mustReverse\":\"0.00\"")
                .contains("\"paid\":\"40.00\"")
                .contains("\"alert\":false");
    }

    @Test
    void aReversalThatIsNotAnsweredKeepsTheDoubt() throws IOException {
        String unanswered = sale("UNKNOWN") + ",{'op': 'reverse', 'reply': 'UNKNOWN'}";
        assertThat(paid(unanswered + "," + step("sale", "40.00", ", 'reply': 'APPROVED'")))
                .contains("\"rejected\":2");
    }

    @Test
    void nothingButAPaymentIsTakenOffline() throws IOException {
        String online = step("sale", "45.00", ", 'reply': 'APPROVED'");
        assertThat(paid(online + ",{'op': 'goOffline'}," + step("refund", "45.00", "")))
                .contains("\"rejected\":2")
                .contains("\"refunded\":\"0.00\"");
        String stored = step("sale", "45.00", ", 'reply': 'STORED'");
        assertThat(paid("{'op': 'goOffline', 'floor': '50.00', 'cap': '80.00'}," + stored + "," + stored))
                .contains("\"rejected\":2");
    }

    @Test
    void cashBeforeACardIsOfTheSameBill() throws IOException {
        assertThat(paid(step("cash", "50.00", "") + "," + step("sale", "65.50", ", 'reply': 'APPROVED'")))
                .contains("\"paid\":\"115.50\"")
                .contains("\"mustReverse\":\"0.00\"")
                .contains("\"tenders\":2");
    }

    @Test
    void aReplyOfNoProtocolTellsHowTheLineEnded() throws IOException {
        String file = "hardware/payment-outcomes.json";
        assertThat(said(file, "'reply': {'transport': 'connect refused'}, 'outcome': null"))
                .contains("\"outcome\":\"NOT_STARTED\"");
        assertThat(said(file, "'reply': {'transport': 'reset after write'}, 'outcome': null"))
                .contains("\"outcome\":\"UNKNOWN\"");
        assertThat(said(file, "'reply': {'error': 'reset', 'bytesSent': 0}, 'outcome': null"))
                .contains("\"outcome\":\"NOT_STARTED\"");
        assertThat(said(file, "'reply': {}, 'outcome': null")).contains("\"outcome\":\"UNKNOWN\"");
    }

    @Test
    void numbersOfATableMayBeTexts() throws IOException {
        String table = "'kind': 'bracket', 'brackets': [['51', '3'], ['101', '6']], 'expect': [['10.18', null]]";
        assertThat(said("tax/authorities.json", "'perDollarCents': '6', " + table))
                .contains("[\"10.18\",\"0.63\"]");
        assertThat(said("tax/authorities.json", "'perDollarCents': 6, " + table))
                .contains("[\"10.18\",\"0.63\"]");
    }

    @Test
    void stepsOfCashMayBeFinerThanTheCurrency() throws IOException {
        String finer = "'kind': 'cash', 'increment': '0.05', 'rounding': 'HALF_UP', 'expect': [['10.0249', null]]";
        assertThat(said("tax/cash-rounding.json", finer)).contains("[\"10.0249\",\"10.00\"]");
        assertThat(said("tax/cash-rounding.json", "'currency': 'JPY', " + finer))
                .contains("[\"10.0249\",\"10.00\"]");
    }

    @Test
    void partsOfFinerAmountsAreRoundedOnce() throws IOException {
        String file = "tax/authorities.json";
        assertThat(said(file, "'kind': 'allowance', 'base': '1.115', 'percent': '50', 'expect': null"))
                .contains("\"expect\":\"0.56\"");
        assertThat(said(file, "'kind': 'reachable', 'gross': '0.005', 'rate': '15', 'expect': null"))
                .contains("\"expect\":false");
        assertThat(said(file, "'kind': 'chain', 'base': '10.00', 'taxes': [{'rate': '-5'}, {'rate': '15'}]"))
                .contains("\"taxes\":[\"-0.50\",\"1.50\"]")
                .contains("\"gross\":\"11.00\"");
    }

    @Test
    void aLabelTellsWhatItsRuleMeans() throws IOException {
        String label = "'kind': 'variable-measure', 'raw': '2301234017504', 'rule': {'prefix': '23', 'item': [2, 7],"
                + " 'value': [7, 12], 'scale': 0, 'means': ";
        assertThat(said("hardware/barcodes.json", label + "'pieces'}")).contains("\"pieces\":\"1750\"");
        assertThat(said("hardware/barcodes.json", label + "'price'}")).contains("\"price\":\"1750\"");
    }

    @Test
    void aScaleMaySendNothingAfterItsUnit() throws IOException {
        assertThat(said("hardware/scale.json", "'protocol': 'Adam Equipment', 'frame': '2d20312e3233346b67'"))
                .contains("\"weight\":\"-1.234\"");
    }

    @Test
    void whatIsNoCaseIsNamedAndThrowsNothing() throws IOException {
        assertThat(said("tax/authorities.json", "'kind': 'moon'")).contains("\"unsupported\":\"no such kind: moon\"");
        assertThat(said("tax/authorities.json", "'kind': 'round'"))
                .contains("\"error\":")
                .contains("has no value");
        assertThat(said("hardware/escpos-commands.json", "'intent': {'op': 'moon'}, 'bytes': null"))
                .contains("\"unsupported\":\"no such intent: moon\"");
        assertThat(said(
                        "hardware/escpos-commands.json",
                        "'intent': {'op': 'barcode', 'symbology': 'EAN13', 'value': '1'}, 'bytes': null"))
                .contains("EAN13 can not hold: 1");
    }

    @Test
    void aPartThatIsMissingIsNamed() throws IOException {
        assertThat(paid("{'op': 'sale', 'reply': 'APPROVED'}")).contains("no amount in {");
        assertThat(paid("{'amount': '1.00'}")).contains("no op in {");
        assertThat(said("hardware/barcodes.json", "'kind': 'variable-measure', 'raw': ''"))
                .contains("no rule in {");
        assertThat(said("tax/authorities.json", "'kind': 'invoice'")).contains("no lines in {");
        assertThat(said("tax/authorities.json", "'kind': 'round', 'value': 'moon'"))
                .contains("not a number: \\\"moon\\\"");
    }

    @Test
    void whatExpiresIsLetGo() throws IOException {
        String authorised = step("authorise", "100.00", ", 'reply': 'APPROVED'");
        String captured = step("capture", "60.00", ", 'reply': 'APPROVED'");
        assertThat(paid(authorised + "," + captured + ",{'op': 'expire'}," + captured))
                .contains("\"rejected\":3")
                .contains("\"captured\":\"60.00\"")
                .contains("\"openAuth\":\"0.00\"");
        assertThat(paid(step("sale", "40.00", ", 'reply': 'PENDING'") + ",{'op': 'expire'}," + sale("APPROVED")))
                .contains("\"captured\":\"40.00\"")
                .doesNotContain("rejected");
    }

    @Test
    void nullIsNotTold() throws IOException {
        String line = "{'qty': null, 'price': '1.005', 'rate': null, 'category': 'O', 'allowances': null}";
        assertThat(said(
                        "tax/peer-bugs.json",
                        "'kind': 'invoice', 'currency': 'KWD', 'scale': null, 'taxLevel': 'GROUP', 'lines': [" + line
                                + "]"))
                .contains("\"net\":\"1.005\"")
                .contains("\"category\":\"O\",\"rate\":\"0\"");
        assertThat(said(
                        "tax/authorities.json",
                        "'kind': 'chain', 'base': '10.00', 'taxes': [{'rate': null, 'amount': '0.25'}]"))
                .contains("\"gross\":\"10.25\"");
    }

    @Test
    void settingsOfALineStandInTheOrderOfTheirIntent() throws IOException {
        String line =
                "'intent': {'op': 'line', 'text': 'A', 'invert': true, 'align': 'center', 'bold': true}, 'bytes': null";
        assertThat(said("hardware/escpos-commands.json", line)).contains("\"1d42011b61011b4501410a1b45001d4200\"");
    }
}
