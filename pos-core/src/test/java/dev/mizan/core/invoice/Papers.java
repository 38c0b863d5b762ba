// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.invoice;

import dev.mizan.core.basket.Channel;
import dev.mizan.core.basket.PriceMode;
import dev.mizan.core.bill.Bill;
import dev.mizan.core.bill.SoldLine;
import dev.mizan.core.pricing.BookVersions;
import dev.mizan.core.tax.TaxRate;
import dev.mizan.core.tax.TaxRounding;
import dev.mizan.core.tax.assessment.Assessment;
import dev.mizan.core.tax.assessment.TaxedAmount;
import dev.mizan.spi.fiscal.Party;
import dev.mizan.spi.fiscal.PostalAddress;
import dev.mizan.spi.id.VatNumber;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Sku;
import dev.mizan.spi.value.Text;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sellers, buyers and bills to write documents of. */
final class Papers {
    static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-22T09:30:00+03:00");
    static final Party SELLER = new Party(
            "بقالة الركن",
            Optional.of(new VatNumber("300000000000003")),
            List.of(),
            Optional.of(new PostalAddress("King Fahd", "", "1234", "", "Olaya", "Riyadh", "12345", "", "SA")),
            Optional.empty());
    static final Party BUYER = Party.named("Najd Trading");

    private Papers() {}

    static Issue simplified(String number) {
        return Issue.simplified(
                number, UUID.nameUUIDFromBytes(number.getBytes(java.nio.charset.StandardCharsets.UTF_8)), AT, SELLER);
    }

    /** A line to be billed: an amount in its mode at a rate. */
    record Due(String amount, PriceMode mode, TaxRate rate, long pieces) {
        static Due inclusive(String amount, String percent) {
            return new Due(amount, PriceMode.TAX_INCLUSIVE, TaxRate.standard(percent), 1);
        }
    }

    static Bill bill(Due... dues) {
        return bill(Currency.SAR, TaxRounding.PER_GROUP, List.of(dues));
    }

    static Bill bill(Currency currency, TaxRounding rounding, List<Due> dues) {
        Assessment assessed = Assessment.of(
                rounding,
                dues.stream()
                        .map(due ->
                                new TaxedAmount(Money.of(due.amount(), currency).minor(), due.mode(), due.rate()))
                        .toList());
        List<SoldLine> lines = new ArrayList<>();
        for (int i = 0; i < dues.size(); i++) {
            Due due = dues.get(i);
            lines.add(new SoldLine(
                    Sku.of("ITEM" + i),
                    Text.of("Item " + i, "صنف " + i),
                    Quantity.pieces(due.pieces()),
                    Money.of(due.amount(), currency).minor() / due.pieces(),
                    due.mode(),
                    assessed.gross(i),
                    assessed.tax(i),
                    due.rate(),
                    ""));
        }
        return new Bill(Channel.SHOP, Optional.empty(), currency, new BookVersions(1, 1, 1), lines);
    }
}
