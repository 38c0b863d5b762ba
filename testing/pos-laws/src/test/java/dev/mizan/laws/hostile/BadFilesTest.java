// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.hostile;

import static dev.mizan.laws.hostile.Doors.BANK_CSV;
import static dev.mizan.laws.hostile.Doors.BEANCOUNT;
import static dev.mizan.laws.hostile.Doors.CAMT;
import static dev.mizan.laws.hostile.Doors.HLEDGER;
import static dev.mizan.laws.hostile.Doors.JOURNAL_CSV;
import static dev.mizan.laws.hostile.Doors.MT940;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.bank.Camt053;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bad files, each after what is wrong with it: refused by name with the line, or read as what they say. */
class BadFilesTest {
    private static final String BEYOND = "92233720368547758.07";

    private static Outcome<?> read(String door, String text) {
        return Doors.named(door).read().apply(text);
    }

    private static Refused<?> refusal(Outcome<?> read) {
        assertThat(read).isInstanceOf(Refused.class);
        return (Refused<?>) read;
    }

    private static void refused(String door, String text, int line, String why) {
        Refused<?> it = refusal(read(door, text));
        assertThat(it.facts()).containsEntry("line", String.valueOf(line));
        assertThat(it.message(Language.EN)).contains(why).doesNotContain("{");
        assertThat(it.message(Language.AR)).contains(why).doesNotContain("{");
    }

    @Test
    void aStatementInTwoCurrencies() {
        refused("camt.053", CAMT.replace("Ccy=\"SAR\">345.00", "Ccy=\"USD\">345.00"), 6, "USD");
    }

    @Test
    void aStatementBeyondWhatAnAmountCanBe() {
        refused("camt.053", CAMT.replace("345.00", BEYOND), 6, "too large");
        refused("MT940", MT940.replace("345,00", BEYOND.replace('.', ',')), 8, "too large");
        refused("bank CSV", BANK_CSV.replace("345.00", BEYOND).replace("-3.17", "0.01"), 3, "too large");
    }

    @Test
    void aTextOfNothingButEntities() {
        Outcome<?> read = Camt053.read(CAMT.replace("cards &amp; fees", "&amp;".repeat(50_000)));
        assertThat(read.isDone()).isTrue();
    }

    @Test
    void aStatementOfAYear() {
        String entry = CAMT.substring(CAMT.indexOf(" <Ntry>"), CAMT.indexOf("</Ntry>") + 8);
        String none = entry.replace("345.00", "0.00");
        String year = CAMT.replace(entry, entry + none.repeat(5_000));
        assertThat(Camt053.read(year).orElseThrow().get(0).lines()).hasSize(5_002);
        refused("camt.053", year.replace("3.17", "3.x"), 10_008, "3.x");
    }

    @Test
    void aFileOfAnotherKind() {
        refused("MT940", CAMT, CAMT.lines().toList().size(), "no statement");
        refused("MT940", "", 1, "no statement");
        refused("camt.053", "<Document><BkToCstmrStmt/></Document>", 1, "no statement");
        refused("bank CSV", "", 1, "headings");
    }

    @Test
    void aTableWithoutHeadingsLosesNoLine() {
        refused("bank CSV", BANK_CSV.substring(BANK_CSV.indexOf('\n') + 1), 1, "headings");
        refused("bank CSV", "\uFEFF" + BANK_CSV.substring(BANK_CSV.indexOf('\n') + 1), 1, "headings");
    }

    @Test
    void aStatementThatBeginsTwice() {
        refused("MT940", MT940.replace(":61:260106", ":60F:C260101SAR445,00\n:61:260106"), 7, "closed");
    }

    @Test
    void anAmountWithAnExponentWouldFillTheMemory() {
        String priced = HLEDGER.replace("10.00 USD @@ 37.50 SAR", "10.00 USD @ 1e999999999 SAR");
        refused("hledger", priced, 7, "plain decimal");
        refused("hledger columns", priced, 7, "plain decimal");
    }

    @Test
    void aNarrationOfAHundredThousandSigns() {
        assertThat(read("beancount", BEANCOUNT.replace("of a cup", "x".repeat(100_000)))
                        .isDone())
                .isTrue();
        assertThat(read("beancount", BEANCOUNT.replace("of a cup", "\\n".repeat(100_000)))
                        .isDone())
                .isTrue();
        assertThat(read("beancount", BEANCOUNT.replace("S-1", "y".repeat(100_000)))
                        .isDone())
                .isTrue();
    }

    @Test
    void aBalanceThatIsClaimedOfMoreThanAnAmountCanBe() {
        String much = "2026-01-04 much\n    assets:drawer  SAR " + BEYOND + "\n    income:sales\n";
        refused("hledger", much.repeat(2) + HLEDGER, 5, "too large");
    }

    @Test
    void aFileOfAnotherCharset() {
        byte[] latin = HLEDGER.replace("ticket", "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(Doors.columns(latin)).facts())
                .containsEntry("line", "6")
                .containsEntry("detail", "it is not written in UTF-8");
        assertThat(Doors.columns(HLEDGER.getBytes(StandardCharsets.UTF_16)).isDone())
                .isFalse();
    }

    @Test
    void rowsOfOneEntryThatDisagree() {
        int second = JOURNAL_CSV.lastIndexOf("S-1,Sale");
        String other = JOURNAL_CSV.substring(0, second) + "S-2,Rent" + JOURNAL_CSV.substring(second + 8);
        refused("journal CSV", other, 3, "line 2");
    }

    @Test
    void aFeeBeyondWhatAnAmountCanBe() {
        String file = Doors.named("settlement").good();
        refused("settlement", file.replace("345.00", "-" + BEYOND), 2, "too large");
    }

    @Test
    void aRateThatNobodyCanWithhold() {
        for (String bad : List.of("-5", "100.1", "5.1234567", "5 6", BEYOND)) {
            assertThat(read("withholding", "RENT " + bad + " | Rent | إيجار\n").isDone())
                    .as(bad)
                    .isFalse();
        }
        refused("withholding", "RENT 5 | Rent | إيجار\nRENT 6 | Rent | إيجار\n", 2, "twice");
    }

    @Test
    void aDayWithTwoRates() {
        refused("rates", "2026-01-01 USD SAR 3.75\n\n2026-01-01 USD SAR 3.76\n", 3, "another rate");
    }
}
