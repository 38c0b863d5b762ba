// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.emvqr;

import dev.mizan.spi.outcome.RefusedException;
import dev.mizan.spi.payment.PaymentProvider;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Text;
import java.util.List;

/** Opens a terminal that shows QR codes for one merchant. */
@Plugin(id = "payment-emvqr")
public final class EmvQrProvider implements PaymentProvider {
    private static final List<Setting> KNOWN = List.of(
            Setting.required(
                    "account",
                    Setting.Kind.TEXT,
                    Text.of("the fields 02 to 51 as the acquirer wrote them", "حقول حساب التاجر كما كتبها البنك")),
            Setting.required("category", Setting.Kind.TEXT, Text.of("merchant category code", "رمز فئة التاجر")),
            Setting.required("country", Setting.Kind.TEXT, Text.of("two letters", "رمز الدولة من حرفين")),
            Setting.required("name", Setting.Kind.TEXT, Text.of("the merchant's name", "اسم التاجر")),
            Setting.required("city", Setting.Kind.TEXT, Text.of("the merchant's city", "مدينة التاجر")),
            Setting.required("currency", Setting.Kind.TEXT, Text.of("three letters", "رمز العملة")));

    /** For the service loader. */
    public EmvQrProvider() {}

    @Override
    public List<Setting> settings() {
        return KNOWN;
    }

    @Override
    public PaymentTerminal open(Settings settings) {
        try {
            EmvMerchant merchant = new EmvMerchant(
                    EmvFields.read(settings.text("account")).orElseThrow(),
                    settings.text("category"),
                    settings.text("country"),
                    settings.text("name"),
                    settings.text("city"));
            return new EmvQrTerminal(merchant, Currency.of(settings.text("currency")));
        } catch (RefusedException e) {
            throw new IllegalArgumentException("the setting account: " + e.getMessage(), e);
        }
    }
}
