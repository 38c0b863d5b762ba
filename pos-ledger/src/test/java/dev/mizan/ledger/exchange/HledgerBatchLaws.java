// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.books.Books;
import dev.mizan.ledger.export.HledgerText;
import dev.mizan.ledger.journal.JournalEntry;
import dev.mizan.ledger.journal.JournalPosted;
import dev.mizan.ledger.journal.PostingBatch;
import dev.mizan.ledger.period.FiscalCalendar;
import dev.mizan.ledger.shop.Fields;
import dev.mizan.ledger.shop.Journals;
import dev.mizan.ledger.shop.Shop;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A file read as bytes into a batch is the same file read line by line, entry for entry and refusal for refusal. */
class HledgerBatchLaws {
    private static final String[] LINES = {
        "2026-01-05 * sale",
        "2026-02-28 بيع نقدي",
        "2026-02-29 no such day",
        "2026-01-07",
        "2026/01/08 ! slashes",
        "2026-01-09 marked ; document: D-9",
        "2026-01-09 100%25",
        "2026-01-10 0e2b1b60-7d1e-4c3a-9f00-00000000000a own key",
        "2026-01-10 0E2B1B60-7D1E-4C3A-9F00-00000000000A no key",
        "    cash    10.00 SAR",
        "    cash    10.00 SAR",
        "    cash  -10.00 SAR",
        "    sales  -10.00 SAR",
        "    sales  -10.00 SAR",
        "\tsales\t-10 SAR  ",
        "    sales",
        "    Cash Drawer  10.0 SAR",
        "    cash  10.005 SAR",
        "    cash  1,000.00 SAR",
        "    cash  0.00 SAR",
        "    cash  99999999999999.00 SAR",
        "    cash  10.00 USD @@ 37.50 SAR",
        "    sales  -37.50 SAR",
        "    sales  -10.00 SAR ; till: T1",
        "    cash  10.00 SAR = 10.00 SAR",
        "    nobody  10.00 SAR",
        "    (cash)  10.00 SAR",
        "    ; store: S1",
        "; at the margin",
        "comment",
        "end comment",
        "account cash",
        "include other",
        "   ",
        "",
        "",
        ""
    };

    private static ImportTerms terms(Books books) {
        return new ImportTerms(
                books.chart(),
                Map.of("cash", Shop.CASH, "Cash Drawer", Shop.CASH, "sales", Shop.SALES),
                new UUID(7, 8),
                Instant.parse("2026-11-22T08:00:00Z"));
    }

    private static void same(String text) {
        Books one = Shop.books();
        Outcome<List<JournalEntry>> entries = HledgerJournal.read(text, terms(one));
        Books other = Shop.books();
        List<String> before = Fields.of(other::write);
        Outcome<PostingBatch> batch =
                HledgerBatch.read(text.getBytes(StandardCharsets.UTF_8), terms(other), other.journal());
        if (entries instanceof Refused<List<JournalEntry>> refused) {
            assertThat(batch).isInstanceOf(Refused.class);
            Refused<PostingBatch> also = (Refused<PostingBatch>) batch;
            assertThat(also.reason()).isEqualTo(refused.reason());
            assertThat(also.facts()).isEqualTo(refused.facts());
            assertThat(Fields.of(other::write)).isEqualTo(before);
            return;
        }
        assertThat(other.journal().post(batch.orElseThrow(), FiscalCalendar.EARLIEST))
                .isTrue();
        entries.orElseThrow().forEach(entry -> one.apply(new JournalPosted(entry)));
        assertThat(other.journal().seal()).isEqualTo(one.journal().seal());
        assertThat(Fields.of(other::write)).isEqualTo(Fields.of(one::write));
    }

    @Property(tries = 1_000)
    void anyLinesAreReadAlike(@ForAll Random random) {
        StringBuilder text = new StringBuilder();
        for (int entry = random.nextInt(4); entry >= 0; entry--) {
            boolean sound = random.nextInt(4) != 0;
            int lines = sound ? 1 : random.nextInt(6);
            if (sound) {
                text.append(LINES[random.nextInt(2)]).append("\n    cash    10.00 SAR\n    sales  -10.00 SAR\n");
            }
            for (int line = 0; line < lines; line++) {
                int any = random.nextInt(LINES.length);
                text.append(LINES[any]).append(random.nextInt(20) == 0 ? "\r\n" : "\n");
            }
            text.append(random.nextInt(5) == 0 ? "" : "\n");
        }
        same(text.toString());
    }

    @Property(tries = 100)
    void whatWeExportIsReadAlike(@ForAll Random random) {
        Books books = Shop.books();
        StringBuilder text = new StringBuilder();
        new HledgerText(books.chart())
                .write(Journals.of(books.chart(), 12).sample().iterator(), text::append);
        same(text.toString());
        int cut = random.nextInt(text.length());
        same(text.substring(0, cut));
    }

    @Example
    void aSumOfTheLargestAmountsIsNoOverflow() {
        String leg = "    cash  99999999999.99 SAR\n";
        same("2026-01-01 big\n" + leg.repeat(900) + leg.replace("999", "-999").replace("-999-999", "-999999")
                + "    sales\n");
    }
}
