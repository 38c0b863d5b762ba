// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.simulator;

import dev.mizan.spi.payment.PaymentOutcome;
import dev.mizan.spi.payment.PaymentProvider;
import dev.mizan.spi.payment.PaymentSlip;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Text;
import java.util.List;

/** Opens simulated terminals, before a bank that approves all or declines all, on a line of one fate. */
@Plugin(id = "payment-simulator")
public final class SimulatorProvider implements PaymentProvider {
    private static final List<Setting> KNOWN = List.of(
            Setting.optional("currency", Setting.Kind.TEXT, "SAR", Text.of("three letters", "رمز العملة")),
            Setting.optional("approve", Setting.Kind.FLAG, "true", Text.of("whether it approves", "هل يوافق البنك")),
            Setting.optional(
                    "fate",
                    Setting.Kind.TEXT,
                    Fate.THROUGH.name(),
                    Text.of("THROUGH, TWICE, REQUEST_LOST, ANSWER_LOST or LATE", "مصير كل رسالة")),
            Setting.optional(
                    "later",
                    Setting.Kind.TEXT,
                    "",
                    Text.of(
                            "empty, or what becomes of purchases that are paid later, as of transfers and instalments: PAID,"
                                    + " PAID_IN_PART, PAID_TOO_MUCH, PAID_TWICE, EXPIRED, PAID_AFTER_EXPIRY or GIVEN_BACK",
                            "مآل المدفوعات المؤجلة كالتحويل والتقسيط")));

    /** For the service loader. */
    public SimulatorProvider() {}

    @Override
    public List<Setting> settings() {
        return KNOWN;
    }

    @Override
    public PaymentTerminal open(Settings settings) {
        Currency currency = Currency.of(settings.text("currency"));
        Fate fate = Fate.valueOf(settings.text("fate"));
        PaymentOutcome always = settings.flag("approve")
                ? new PaymentOutcome.Approved(PaymentSlip.of("SIMULATED"))
                : new PaymentOutcome.Declined("SIMULATED");
        SimulatedBank bank = new SimulatedBank(currency, it -> always);
        if (!settings.text("later").isEmpty()) {
            bank.later(Later.valueOf(settings.text("later")));
        }
        return new SimulatedTerminal(bank, currency, () -> fate);
    }
}
