// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.suite.fiscal.FiscalArchive;
import dev.mizan.suite.fiscal.Outbox;
import dev.mizan.suite.fiscal.ShopPapers;
import dev.mizan.suite.sell.Sale;
import dev.mizan.testkit.fake.FakeForm;
import dev.mizan.testkit.fake.FakeRegime;
import dev.mizan.testkit.fake.FakeRegime.Weather;
import dev.mizan.testkit.fake.ManualEnv;
import dev.mizan.testkit.gen.invoice.Countries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivedFormTest {
    @TempDir
    Path folder;

    private final FakeRegime regime = FakeRegime.working();

    private FiscalShop shop() {
        return FiscalShop.open(ManualEnv.at("2026-11-22T09:00:00Z"), DocumentInItsSaleTest.memory(), regime)
                .furnished();
    }

    private FiscalArchive archive(FiscalShop shop, Outbox outbox) {
        return new FiscalArchive(folder, shop.desk, outbox, ZoneId.of("Asia/Riyadh")).with(new FakeForm(Set.of()));
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(it -> it.getFileName().toString()).toList();
    }

    @Test
    void aDocumentThatTookARejectedOnesPlaceHasAFormToo() throws IOException {
        regime.weather(document -> Weather.REJECTED);
        try (FiscalShop shop = shop()) {
            Sale sale = shop.sell();
            Outbox outbox = shop.outbox();
            outbox.turn();
            FiscalDocument corrected =
                    OutboxTest.corrected(sale.recorded(), 1, ShopPapers.retail(FiscalShop.SELLER));
            outbox.repair(outbox.rejected().get(0).id(), corrected).orElseThrow();
            List<Path> kept =
                    archive(shop, outbox).keep(sale.recorded(), corrected).orElseThrow();
            String number = corrected.head().number();
            assertThat(names(kept)).containsExactly(number + ".txt", number + ".txt.qr.txt", number + ".form.txt");
            assertThat(Files.readString(kept.get(2)))
                    .contains(number, corrected.totals().payable().toPlainString());
        }
    }

    @Test
    void aSaleThatIsMadeOutInFullKeepsTheFormsOfItsNoteAndItsInvoice() {
        try (FiscalShop shop = shop()) {
            Outbox outbox = shop.outbox();
            var made = outbox.makeStandard(
                            shop.sell().id(), Countries.saudiArabia().buyer())
                    .orElseThrow();
            outbox.turn();
            assertThat(names(archive(shop, outbox).keep(made).orElseThrow()))
                    .contains("S-T1-000001-CN.form.txt", "S-T1-000001-TI.form.txt");
        }
    }
}
