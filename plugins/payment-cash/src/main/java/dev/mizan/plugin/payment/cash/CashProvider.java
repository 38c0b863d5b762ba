// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.cash;

import dev.mizan.spi.payment.PaymentProvider;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Money;
import dev.mizan.spi.value.Text;
import java.util.Arrays;
import java.util.List;

/** Opens a cash desk. */
@Plugin(id = "payment-cash")
public final class CashProvider implements PaymentProvider {
    private static final List<Setting> KNOWN = List.of(
            Setting.optional("currency", Setting.Kind.TEXT, "SAR", Text.of("three letters", "رمز العملة")),
            Setting.optional(
                    "pieces",
                    Setting.Kind.TEXT,
                    "500 200 100 50 20 10 5 2 1 0.50 0.25 0.10 0.05",
                    Text.of("notes and coins that go round", "الفئات النقدية المتداولة")));

    /** For the service loader. */
    public CashProvider() {}

    @Override
    public List<Setting> settings() {
        return KNOWN;
    }

    @Override
    public PaymentTerminal open(Settings settings) {
        Currency currency = Currency.of(settings.text("currency"));
        return new CashDesk(
                new Coins(Arrays.stream(settings.text("pieces").trim().split("\\s+"))
                        .map(piece -> Money.of(piece, currency))
                        .toList()));
    }
}
