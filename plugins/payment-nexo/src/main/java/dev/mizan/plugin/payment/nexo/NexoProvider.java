// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.nexo;

import dev.mizan.spi.payment.PaymentFeature;
import dev.mizan.spi.payment.PaymentOperation;
import dev.mizan.spi.payment.PaymentProvider;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Text;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Opens terminals on the LAN that speak nexo Retailer. */
@Plugin(id = "payment-nexo")
public final class NexoProvider implements PaymentProvider {
    private static final List<Setting> KNOWN = List.of(
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
                    "tls-pin",
                    Setting.Kind.TEXT,
                    "",
                    Text.of("SHA-256 of the terminal's certificate", "بصمة شهادة الجهاز")),
            Setting.optional(
                    "tls-trust",
                    Setting.Kind.TEXT,
                    "",
                    Text.of("a PEM file of who signs terminals", "ملف شهادات جهة التصديق")),
            Setting.optional(
                    "tls-name",
                    Setting.Kind.TEXT,
                    "",
                    Text.of("the name in its certificate, where it is not the address", "الاسم الوارد في الشهادة")),
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
        return KNOWN;
    }

    @Override
    public PaymentTerminal open(Settings settings) {
        NexoPlace place = new NexoPlace(
                settings.text("host"),
                Math.toIntExact(settings.number("port")),
                settings.text("sale-id"),
                settings.text("poi-id"),
                Currency.of(settings.text("currency")),
                named(settings.text("operations"), PaymentOperation::valueOf),
                named(settings.text("features"), PaymentFeature::valueOf),
                settings.flag("partial"),
                tls(settings),
                Duration.ofMillis(settings.number("connect-millis")),
                Duration.ofMillis(settings.number("login-millis")),
                Duration.ofMillis(settings.number("quiet-millis")));
        return new NexoTerminal(place, Clock.systemUTC());
    }

    private static Optional<Tls> tls(Settings settings) {
        String pin = settings.text("tls-pin");
        String trust = settings.text("tls-trust");
        String name = settings.text("tls-name");
        if (!pin.isEmpty()) {
            return Optional.of(Tls.pinned(pin));
        }
        return trust.isEmpty()
                ? Optional.empty()
                : Optional.of(Tls.signed(Path.of(trust), name.isEmpty() ? settings.text("host") : name));
    }

    private static <T> Set<T> named(String names, Function<String, T> read) {
        return Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(read)
                .collect(Collectors.toUnmodifiableSet());
    }
}
