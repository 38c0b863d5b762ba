// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.books;

import static dev.mizan.laws.books.BackOffice.FIRST;
import static dev.mizan.laws.books.BackOffice.sar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.ledger.receivable.PaymentTerms;
import dev.mizan.ledger.statement.Sheet;
import dev.mizan.ledger.statement.SheetHtml;
import dev.mizan.ledger.subledger.PartySide;
import dev.mizan.spi.store.Hash;
import dev.mizan.spi.value.Language;
import dev.mizan.spi.value.Period;
import dev.mizan.spi.value.Text;
import dev.mizan.suite.Kept;
import dev.mizan.suite.Mizan;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A statement that is sent out in Arabic names its customer in Arabic. */
class PartyNamesTest {
    @TempDir
    Path folder;

    @Test
    void aStatementNamesItsPartyInTheLanguageOfItsReader() {
        Kept kept = new Kept(
                "store-journal", Map.of("file", folder.resolve("office.journal").toString()));
        Map<String, Hash> before;
        try (Mizan mizan = Mizan.open(BackOffice.shop(kept))) {
            mizan.books().furnish().orElseThrow();
            var parties = mizan.books().parties();
            parties.invoice("NOURA", "I1", FIRST, PaymentTerms.net(30), sar("100.00"), sar("15.00"))
                    .orElseThrow();
            parties.payment("NOURA", "R1", FIRST.plusDays(40), sar("40.00"), "bank")
                    .orElseThrow();
            assertThat(parties.name(PartySide.CUSTOMER, "NOURA")).isEqualTo(Text.of("NOURA", "NOURA"));
            parties.name(PartySide.CUSTOMER, "NOURA", Text.of("Noura's Flowers", "أزهار نورة"))
                    .orElseThrow();
            assertThat(parties.name(PartySide.SUPPLIER, "NOURA").ar()).isEqualTo("NOURA");
            Sheet sheet = parties.statement(PartySide.CUSTOMER, "NOURA", Period.month(2026, 2));
            assertThat(SheetHtml.page(sheet.title(), List.of(sheet), Language.AR))
                    .contains("كشف حساب: أزهار نورة", "سداد", "رصيد سابق", "115.00", "75.00")
                    .doesNotContain("Flowers", "NOURA");
            assertThat(SheetHtml.page(sheet.title(), List.of(sheet), Language.EN))
                    .contains("Noura's Flowers")
                    .doesNotContain("أزهار");
            before = mizan.digests();
        }
        try (Mizan again = Mizan.open(BackOffice.shop(kept))) {
            assertThat(again.digests()).isEqualTo(before);
            assertThat(again.books().parties().name(PartySide.CUSTOMER, "NOURA").ar())
                    .isEqualTo("أزهار نورة");
        }
    }
}
