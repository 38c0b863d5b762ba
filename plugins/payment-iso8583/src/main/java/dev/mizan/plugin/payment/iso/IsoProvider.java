// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.iso;

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
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens lines to hosts that speak ISO 8583:1987 in ASCII. What they must agree to is in docs/contracts/iso8583.md. */
@Plugin(id = "payment-iso8583")
public final class IsoProvider implements PaymentProvider {
    private static final List<Setting> OWN = List.of(
            Setting.required("host", Setting.Kind.TEXT, Text.of("the host's address", "عنوان المضيف")),
            Setting.required("port", Setting.Kind.NUMBER, Text.of("its TCP port", "منفذ الاتصال")),
            Setting.required("terminal-id", Setting.Kind.TEXT, Text.of("field 41, up to 8 characters", "رقم الجهاز")),
            Setting.required("merchant-id", Setting.Kind.TEXT, Text.of("field 42, up to 15 characters", "رقم التاجر")),
            Setting.required("currency", Setting.Kind.TEXT, Text.of("three letters", "رمز العملة")),
            Setting.optional(
                    "operations",
                    Setting.Kind.TEXT,
                    "PURCHASE,VOID,REFUND",
                    Text.of("what the host allows, with commas between", "العمليات المسموح بها")),
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
                            "mac-key",
                            Setting.Kind.TEXT,
                            "",
                            Text.of("32 hexadecimal digits; empty for no MAC", "مفتاح رمز المصادقة"))
                    .asSecret(),
            Setting.optional(
                    "connect-millis",
                    Setting.Kind.NUMBER,
                    "3000",
                    Text.of("how long connecting may take", "مهلة الاتصال")),
            Setting.optional(
                    "echo-millis", Setting.Kind.NUMBER, "5000", Text.of("how long an echo may take", "مهلة الصدى")),
            Setting.optional(
                    "quiet-millis",
                    Setting.Kind.NUMBER,
                    "60000",
                    Text.of(
                            "how long after a request went unanswered it may still arrive",
                            "المدة التي قد يصل خلالها طلب لم يُجب عنه")));

    /** For the service loader. */
    public IsoProvider() {}

    @Override
    public List<Setting> settings() {
        return Stream.concat(OWN.stream(), Tls.settings().stream()).toList();
    }

    @Override
    public PaymentTerminal open(Settings settings) {
        HostPlace place = new HostPlace(
                settings.text("host"),
                Math.toIntExact(settings.number("port")),
                settings.text("terminal-id"),
                settings.text("merchant-id"),
                Currency.of(settings.text("currency")),
                settings.each("operations", PaymentOperation::valueOf),
                settings.each("features", PaymentFeature::valueOf),
                settings.flag("partial"),
                Optional.of(settings.text("mac-key"))
                        .filter(it -> !it.isEmpty())
                        .map(Mac::of),
                Tls.of(settings, settings.text("host")),
                Duration.ofMillis(settings.number("connect-millis")),
                Duration.ofMillis(settings.number("echo-millis")),
                Duration.ofMillis(settings.number("quiet-millis")));
        return new IsoTerminal(place, Clock.system(ZoneId.systemDefault()));
    }
}
