// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import dev.mizan.spi.payment.PaymentFeature;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentProvider;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.plugin.Tls;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Text;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Opens terminals on the LAN that speak nexo Retailer. */
@Plugin(id = "payment-nexo")
public final class NexoProvider implements PaymentProvider {
    private static final List<Setting> OWN = List.of(
            Setting.required("host", Setting.Kind.TEXT, Text.of("the terminal's address", "عنوان جهاز الدفع")),
            Setting.required("port", Setting.Kind.NUMBER, Text.of("its TCP port", "منفذ الاتصال")),
            Setting.required(
                    "sale-id",
                    Setting.Kind.TEXT,
                    Text.of("the till's name at the terminal", "اسم نقطة البيع لدى الجهاز")),
            Setting.required("poi-id", Setting.Kind.TEXT, Text.of("the terminal's own name", "اسم الجهاز")),
            Setting.required("currency", Setting.Kind.TEXT, Text.of("three letters", "رمز العملة")),
            Setting.optional(
                    "operations",
                    Setting.Kind.TEXT,
                    "PURCHASE,VOID,REFUND",
                    Text.of("what its acquirer allows, with commas between", "العمليات المسموح بها")),
            Setting.optional(
                    "features",
                    Setting.Kind.TEXT,
                    "",
                    Text.of("what it offers beside, with commas between", "المزايا الإضافية")),
            Setting.optional(
                    "partial",
                    Setting.Kind.FLAG,
                    "false",
                    Text.of("whether it approves parts", "هل يقبل الموافقة الجزئية")),
            Setting.optional(
                    "connect-millis",
                    Setting.Kind.NUMBER,
                    "3000",
                    Text.of("how long connecting may take", "مهلة الاتصال")),
            Setting.optional(
                    "login-millis",
                    Setting.Kind.NUMBER,
                    "5000",
                    Text.of("how long the login may take", "مهلة تسجيل الدخول")),
            Setting.optional(
                    "quiet-millis",
                    Setting.Kind.NUMBER,
                    "30000",
                    Text.of(
                            "how long after a request went unanswered it may still arrive",
                            "المدة التي قد يصل خلالها طلب لم يُجب عنه")));

    /** For the service loader. */
    public NexoProvider() {}

    @Override
    public List<Setting> settings() {
        return Stream.concat(OWN.stream(), Tls.settings().stream()).toList();
    }

    @Override
    public PaymentTerminal open(Settings settings) {
        NexoPlace place = new NexoPlace(
                settings.text("host"),
                Math.toIntExact(settings.number("port")),
                settings.text("sale-id"),
                settings.text("poi-id"),
                Currency.of(settings.text("currency")),
                settings.each("operations", PaymentOperation::valueOf),
                settings.each("features", PaymentFeature::valueOf),
                settings.flag("partial"),
                Tls.of(settings, settings.text("host")),
                Duration.ofMillis(settings.number("connect-millis")),
                Duration.ofMillis(settings.number("login-millis")),
                Duration.ofMillis(settings.number("quiet-millis")));
        return new NexoTerminal(place, Clock.systemUTC());
    }
}
