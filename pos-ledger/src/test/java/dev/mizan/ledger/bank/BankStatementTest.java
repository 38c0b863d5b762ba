// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.bank;

import static dev.mizan.ledger.shop.Shop.NEW_YEAR;
import static dev.mizan.ledger.shop.Shop.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.journal.EntryHead;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.Leg;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BankStatementTest {
    private static final String CAMT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
             <Acct><Id><IBAN>SA0380000000608010167519</IBAN></Id></Acct>
             <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="SAR">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
             <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="SAR">441.83</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
             <Ntry><NtryRef>R1</NtryRef><Amt Ccy='SAR'>345.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
              <BookgDt><Dt>2026-01-05</Dt></BookgDt><NtryDtls><TxDtls><RmtInf><Ustrd>cards &amp; fees &#x41;</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
             <Ntry><Amt Ccy="SAR">3.17</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><DtTm>2026-01-06T09:00:00</DtTm></BookgDt></Ntry>
             <Ntry><Amt Ccy="SAR">9.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>PDNG</Sts><BookgDt><Dt>2026-01-06</Dt></BookgDt></Ntry>
            </Stmt></BkToCstmrStmt></Document>
            """;

    private static final String MT940 = """
            :20:STMT1
            :25:SA0380000000608010167519
            :28C:1/1
            :60F:C260101SAR100,00
            :61:2601050105CS345,00NTRFR1//BANKREF
            :86:cards and fees
            second line
            :61:260106DS3,17NCHGNONREF
            :62F:C260106SAR441,83
            -
            """;

    @Test
    void camtAndMt940TellTheSame() {
        BankStatement camt = Camt053.read(CAMT).orElseThrow().get(0);
        BankStatement mt = Mt940.read(MT940).orElseThrow().get(0);
        assertThat(camt.account()).isEqualTo("SA0380000000608010167519").isEqualTo(mt.account());
        assertThat(camt.closing()).isEqualTo(sar("441.83")).isEqualTo(mt.closing());
        assertThat(camt.lines()).extracting(BankStatement.Line::amount).containsExactly(sar("345.00"), sar("-3.17"));
        assertThat(mt.lines()).extracting(BankStatement.Line::amount).containsExactly(sar("345.00"), sar("-3.17"));
        assertThat(camt.lines()).extracting(BankStatement.Line::reference).containsExactly("R1", "");
        assertThat(mt.lines()).extracting(BankStatement.Line::reference).containsExactly("R1", "");
        assertThat(camt.lines().get(0).text()).isEqualTo("cards & fees A");
        assertThat(mt.lines().get(0).text()).isEqualTo("cards and fees second line");
        assertThat(mt.lines().get(1).booked()).isEqualTo(LocalDate.of(2026, 1, 6));
    }

    @Test
    void externalEntitiesAreRefusedAtSight() {
        String evil = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n" + CAMT;
        for (String xml : List.of(evil, CAMT.replace("&amp;", "&x;"), CAMT.replace("&#x41;", "&#xZZ;"))) {
            Refused<?> refused = (Refused<?>) Camt053.read(xml);
            assertThat(refused.reason()).isEqualTo(BankReason.ENTITY_REFUSED);
            assertThat(refused.message(Language.EN)).doesNotContain("{");
        }
    }

    @Test
    void whatIsDamagedIsRefusedWithItsLine() {
        Refused<?> wrong = (Refused<?>) Camt053.read(CAMT.replace("345.00", "345.x"));
        assertThat(wrong.reason()).isEqualTo(BankReason.BAD_FILE);
        assertThat(wrong.facts()).containsEntry("line", "6");
        assertThat(Shop.reason(Camt053.read(CAMT.replace("345.00", "344.00")))).isEqualTo(BankReason.DOES_NOT_ADD_UP);
        assertThat(Shop.reason(Camt053.read(CAMT.replace("</Stmt>", "</Statement>"))))
                .isEqualTo(BankReason.BAD_FILE);
        assertThat(Shop.reason(Camt053.read("<a>".repeat(100)))).isEqualTo(BankReason.BAD_FILE);
        assertThat(Shop.reason(Mt940.read(MT940.replace(":62F:C260106SAR441,83", ""))))
                .isEqualTo(BankReason.BAD_FILE);
        assertThat(Shop.reason(Mt940.read(MT940.replace("345,00", "344,00")))).isEqualTo(BankReason.DOES_NOT_ADD_UP);
        Refused<?> csv = (Refused<?>) BankCsv.read("h\n2026-01-05,1.00,a,b\n2026-01-32,1.00,a,b\n", "A", sar("0.00"));
        assertThat(csv.facts()).containsEntry("line", "3");
    }

    @Property(tries = 200)
    void noCutOfAStatementThrows(@ForAll Random random) {
        int cut = random.nextInt(CAMT.length());
        Camt053.read(CAMT.substring(0, cut));
        Camt053.read(CAMT.substring(0, cut) + CAMT.substring(Math.min(CAMT.length(), cut + 1 + random.nextInt(20))));
        Mt940.read(MT940.substring(0, random.nextInt(MT940.length())));
    }

    @Property(tries = 200)
    void whatIsLeftOnEitherSideIsTheWholeDifference(@ForAll Random random) {
        List<BankStatement.Line> lines = new java.util.ArrayList<>();
        List<JournalEntry> entries = new java.util.ArrayList<>();
        Money bank = sar("0.00");
        Money books = sar("0.00");
        for (int i = 0; i < 20; i++) {
            Money amount = Money.ofMinor(1 + random.nextInt(5), Currency.SAR);
            LocalDate day = NEW_YEAR.plusDays(random.nextInt(10));
            if (random.nextBoolean()) {
                lines.add(new BankStatement.Line(day, amount, "DOC-" + random.nextInt(9), ""));
                bank = bank.plus(amount);
            } else {
                EntryHead head = new EntryHead(Shop.id(i), day, Shop.NOW, "DOC-" + random.nextInt(9), "");
                entries.add(JournalEntry.of(head, Leg.debit(Shop.BANK, amount), Leg.credit(Shop.SALES, amount)));
                books = books.plus(amount);
            }
        }
        BankStatement statement =
                BankStatement.of("A", sar("0.00"), lines, bank).orElseThrow();
        Reconciliation found = Reconciliation.of(statement, Shop.BANK, entries, 3);
        assertThat(found.difference()).isEqualTo(bank.minus(books));
        assertThat(found.matches().size() + found.onlyAtBank().size()).isEqualTo(lines.size());
        assertThat(found.matches().size() + found.onlyInBooks().size()).isEqualTo(entries.size());
        assertThat(found.matches())
                .allMatch(match -> match.line().amount().equals(match.booked().amount()));
    }

    /** erpnext 41371: the same bank account twice in one entry is two legs, and each is matched once. */
    @Test
    void erpnext41371TheSameAccountTwiceInOneEntryIsMatchedTwice() {
        JournalEntry entry = JournalEntry.of(
                Shop.head(1, NEW_YEAR),
                Leg.debit(Shop.BANK, sar("5.00")),
                Leg.debit(Shop.BANK, sar("5.00")),
                Leg.credit(Shop.SALES, sar("10.00")));
        BankStatement.Line line = new BankStatement.Line(NEW_YEAR, sar("5.00"), "DOC-1", "");
        BankStatement statement = BankStatement.of("A", sar("0.00"), List.of(line, line), sar("10.00"))
                .orElseThrow();
        Reconciliation found = Reconciliation.of(statement, Shop.BANK, List.of(entry), 0);
        assertThat(found.matches()).hasSize(2);
        assertThat(found.onlyInBooks()).isEmpty();
    }
}
