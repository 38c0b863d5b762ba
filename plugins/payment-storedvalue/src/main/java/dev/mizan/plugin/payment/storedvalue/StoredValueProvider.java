// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.payment.storedvalue;

import dev.mizan.spi.id.Lane;
import dev.mizan.spi.payment.PaymentProvider;
import dev.mizan.spi.payment.PaymentTerminal;
import dev.mizan.spi.plugin.Plugin;
import dev.mizan.spi.plugin.Plugins;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.store.Store;
import dev.mizan.spi.store.StoreProvider;
import dev.mizan.spi.value.Currency;
import dev.mizan.spi.value.Text;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Opens balances in a store of their own, by a store plugin that stands beside this one. */
@Plugin(id = "payment-storedvalue")
public final class StoredValueProvider implements PaymentProvider {
    private static final List<Setting> KNOWN = List.of(
            Setting.optional("store", Setting.Kind.TEXT, "store-sqlite", Text.of("the store's plugin", "إضافة المخزن")),
            Setting.required("file", Setting.Kind.PATH, Text.of("where the balances are kept", "ملف الأرصدة")),
            Setting.optional(
                    "writer",
                    Setting.Kind.TEXT,
                    "1",
                    Text.of("this till's name among those that share the store", "اسم نقطة البيع بين من يشارك المخزن")),
            Setting.required("currency", Setting.Kind.TEXT, Text.of("three letters", "رمز العملة")),
            Setting.required("zone", Setting.Kind.TEXT, Text.of("the shop's time zone", "المنطقة الزمنية للمتجر")),
            Setting.optional(
                    "partial",
                    Setting.Kind.FLAG,
                    "true",
                    Text.of("whether a balance that is too low pays a part", "هل يُقبل الدفع الجزئي من الرصيد")));

    /** For the service loader. */
    public StoredValueProvider() {}

    @Override
    public List<Setting> settings() {
        return KNOWN;
    }

    @Override
    public PaymentTerminal open(Settings settings) {
        return new StoredValue(
                () -> store(settings),
                Lane.of("stored/value/" + settings.text("writer") + "@1"),
                Currency.of(settings.text("currency")),
                settings.flag("partial"),
                Clock.system(ZoneId.of(settings.text("zone"))));
    }

    /** Its file goes to each path that the store must be given. */
    private static Store store(Settings settings) {
        String id = settings.text("store");
        StoreProvider provider = Plugins.discover(StoreProvider.class, StoredValueProvider.class.getClassLoader())
                .named(id)
                .then(found -> found.start())
                .orElseThrow();
        Map<String, String> given = provider.settings().stream()
                .filter(it -> it.kind() == Setting.Kind.PATH && it.fallback().isEmpty())
                .collect(Collectors.toMap(Setting::name, it -> settings.text("file")));
        return provider.open(Settings.check(id, provider.settings(), given).orElseThrow());
    }
}
