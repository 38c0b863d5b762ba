// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.hostile;

import dev.mizan.core.scan.gs1.DigitalLink;
import dev.mizan.ledger.account.ChartCsv;
import dev.mizan.ledger.account.ChartOfAccounts;
import dev.mizan.ledger.account.ChartText;
import dev.mizan.ledger.account.RetailChart;
import dev.mizan.ledger.bank.BankCsv;
import dev.mizan.ledger.bank.Camt053;
import dev.mizan.ledger.bank.Mt940;
import dev.mizan.ledger.bank.Pain002;
import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.card.match.SettlementColumns;
import dev.mizan.ledger.card.match.SettlementFile;
import dev.mizan.ledger.currency.RateTable;
import dev.mizan.ledger.exchange.BeancountJournal;
import dev.mizan.ledger.exchange.CsvJournal;
import dev.mizan.ledger.exchange.HledgerBatch;
import dev.mizan.ledger.exchange.HledgerJournal;
import dev.mizan.ledger.exchange.ImportTerms;
import dev.mizan.ledger.journal.PostingBatch;
import dev.mizan.ledger.levy.WithholdingTable;
import dev.mizan.ledger.levy.ZakatMap;
import dev.mizan.ledger.period.GregorianYears;
import dev.mizan.ledger.rule.RuleText;
import dev.mizan.ledger.vatreturn.VatBoxMap;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Every door of the engines that takes a file, with a file that it takes. */
final class Doors {
    private static final Money NONE = Money.zero(Currency.SAR);

    static final String CAMT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
             <Acct><Id><IBAN>SA0380000000608010167519</IBAN></Id></Acct>
             <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="SAR">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
             <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="SAR">441.83</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
             <Ntry><NtryRef>R1</NtryRef><Amt Ccy="SAR">345.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
              <BookgDt><Dt>2026-01-05</Dt></BookgDt><NtryDtls><TxDtls><RmtInf><Ustrd>cards &amp; fees</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
             <Ntry><Amt Ccy="SAR">3.17</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-01-06</Dt></BookgDt></Ntry>
            </Stmt></BkToCstmrStmt></Document>
            """;

    static final String MT940 = """
            :20:STMT1
            :25:SA0380000000608010167519
            :28C:1/1
            :60F:C260101SAR100,00
            :61:2601050105CS345,00NTRFR1//BANKREF
            :86:cards and fees
            :61:260106DS3,17NCHGNONREF
            :62F:C260106SAR441,83
            -
            """;

    static final String BANK_CSV =
            "date,amount,reference,text\n2026-01-05,345.00,R1,cards and fees\n2026-01-06,-3.17,,fee\n";

    private static final String PAIN = """
            <Document><CstmrPmtStsRpt><OrgnlGrpInfAndSts><OrgnlMsgId>M-1</OrgnlMsgId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>
             <OrgnlPmtInfAndSts><TxInfAndSts><OrgnlEndToEndId>P-1</OrgnlEndToEndId><TxSts>ACSC</TxSts></TxInfAndSts>
             <TxInfAndSts><OrgnlEndToEndId>P-2</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC01</Cd></Rsn></StsRsnInf></TxInfAndSts>
             </OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>
            """;

    private static final String SETTLED = "batch,on,reference,amount,fee,tax,paid out\n"
            + "M-1,2026-01-05,R-1,345.00,2.76,0.41,341.83\nM-1,2026-01-05,R-2,340.00,2.72,0.41,336.87\n";

    static final String HLEDGER = """
            ; a shop's books
            2026-01-05 * sale ; a note
                assets:drawer        SAR 115.00
                income:sales         -100.00 SAR
                liabilities:vat
            2026-01-06 ticket
                assets:drawer        10.00 USD @@ 37.50 SAR
                income:sales
            2026-01-07 count
                assets:drawer        SAR 5.00 = 120.00 SAR
                income:sales         SAR -5.00
            """;

    static final String BEANCOUNT = """
            option "title" "Books"
            2026-01-01 open Assets:Drawer
            2026-01-05 * "Sale" "of a cup"
              document: "S-1"
              Assets:Drawer   115.00 SAR
              Income:Sales   -100.00 SAR
              Liabilities:Vat
            2026-01-06 balance Assets:Drawer  115.00 SAR
            """;

    static final String JOURNAL_CSV =
            "entry,date,on,booked,document,description,rule,reverses,account,amount,currency,foreign,foreign-currency,place\n"
                    + "00000000-0000-0002-0000-000000000001,2026-01-05,2026-01-05,2026-01-05T09:00:00Z,S-1,Sale,,,1110,115.00,SAR,,,\n"
                    + "00000000-0000-0002-0000-000000000001,2026-01-05,2026-01-05,2026-01-05T09:00:00Z,S-1,Sale,,,4110,-115.00,SAR,,,\n";

    private static final String CHART_CSV = "code,name_en,name_ar,type,group,control,contra,roles,vat_box\n"
            + "11,Cash,النقد,CASH,,,,,\n1110,Cash drawers,نقدية الأدراج,CASH,11,,,tender/cash,\n"
            + "21,Owed,مستحق,CURRENT_LIABILITIES,,,,,\n2130,Output VAT,ضريبة المخرجات,CURRENT_LIABILITIES,21,yes,,output-vat,1 tax\n";

    private static final String RULES = """
            [rent-paid] Rent | إيجار | net tax paid
            keeps net + tax = paid
            debit rent net | the rent | الإيجار
            debit input-vat tax | VAT to reclaim | ضريبة تسترد
            credit tender/bank paid | from the bank | من البنك
            """;

    private static final Books BOOKS = Books.of(Currency.SAR, GregorianYears.JANUARY);

    static {
        BOOKS.apply(BOOKS.define(RetailChart.in(Currency.SAR)).orElseThrow());
    }

    private Doors() {}

    private static ImportTerms terms() {
        Map<String, String> names = Map.of(
                "assets:drawer", "1110",
                "income:sales", "4110",
                "liabilities:vat", "2130",
                "Assets:Drawer", "1110",
                "Income:Sales", "4110",
                "Liabilities:Vat", "2130");
        return new ImportTerms(BOOKS.chart(), names, new UUID(0, 7), Instant.EPOCH);
    }

    /** A file of hledger in bytes. */
    static Outcome<PostingBatch> columns(byte[] text) {
        return HledgerBatch.read(text, terms(), BOOKS.journal());
    }

    /** What a door made of its file, as a value: a batch by the seal of the journal that it is posted to, rates by pair and day. */
    static Object told(Outcome<?> read) {
        Object made = read.orElseThrow();
        if (made instanceof PostingBatch batch) {
            Books fresh = Books.of(Currency.SAR, GregorianYears.JANUARY);
            fresh.apply(fresh.define(RetailChart.in(Currency.SAR)).orElseThrow());
            return fresh.journal().post(batch, LocalDate.EPOCH)
                    + fresh.journal().seal();
        }
        return made instanceof RateTable rates
                ? Stream.of(Currency.USD, Currency.of("KWD"))
                        .map(from -> rates.rate(from, Currency.SAR, LocalDate.of(2026, 1, 5)))
                        .toList()
                : made;
    }

    static Door named(String name) {
        return all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    static List<Door> all() {
        ChartOfAccounts chart = BOOKS.chart();
        ImportTerms terms = terms();
        SettlementColumns columns = SettlementColumns.plain("mada", Currency.SAR)
                .without(SettlementColumns.Column.KIND)
                .without(SettlementColumns.Column.DEPOSIT)
                .with(SettlementColumns.Column.NET, "paid out");
        return List.of(
                new Door("camt.053", CAMT, Camt053::read),
                new Door("MT940", MT940, Mt940::read),
                new Door("bank CSV", BANK_CSV, text -> BankCsv.read(text, "SA03", NONE)),
                new Door("pain.002", PAIN, Pain002::read),
                new Door("settlement", SETTLED, text -> SettlementFile.read(text, columns)),
                new Door("hledger", HLEDGER, text -> HledgerJournal.read(text, terms)),
                new Door("hledger columns", HLEDGER, text -> columns(text.getBytes(StandardCharsets.UTF_8))),
                new Door("beancount", BEANCOUNT, text -> BeancountJournal.read(text, terms)),
                new Door("journal CSV", JOURNAL_CSV, text -> CsvJournal.read(text, terms)),
                new Door("chart CSV", CHART_CSV, text -> ChartCsv.read(text, Currency.SAR)),
                new Door(
                        "chart text",
                        "# ours\n[11] CASH | Cash | النقد\n1110 tender/cash | Drawers | أدراج\n",
                        text -> ChartText.parse(text, Currency.SAR)),
                new Door("rates", "2026-01-01 USD SAR 3.75\n2026-01-02 KWD SAR 12.2\n", RateTable::parse),
                new Door("posting rules", RULES, RuleText::parse),
                new Door(
                        "VAT boxes",
                        "# form\n1 credit | Standard rated | الخاضعة | 4110 | 4120? | 2130\n",
                        text -> VatBoxMap.parse(text, chart)),
                new Door(
                        "zakat map",
                        "rate 2.5 354\nadd closing | Drawers | أدراج | 1110 4110\n",
                        text -> ZakatMap.parse(text, chart)),
                new Door(
                        "withholding",
                        "# rates\nRENT 5 | Rent | إيجار\nMGMT 20 | Fees | أتعاب\n",
                        WithholdingTable::parse),
                new Door(
                        "Digital Link",
                        "https://id.example.com/01/06281000000014/10/L-7?17=271231",
                        DigitalLink::parse));
    }
}
