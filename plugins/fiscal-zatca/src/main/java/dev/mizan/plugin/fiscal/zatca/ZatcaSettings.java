// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca;

import dev.mizan.plugin.fiscal.zatca.key.UnitIdentity;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.plugin.PluginReason;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Setting.Kind;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Text;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * What the plugin is told.
 *
 * @param key by which name the unit's key is kept
 * @param unit who it is
 * @param gateway where the authority listens
 * @param timeout of one call
 * @param qrTotal which total the QR code tells
 */
record ZatcaSettings(String key, UnitIdentity unit, URI gateway, Duration timeout, Stamping.QrTotal qrTotal) {
    private static final String PRODUCTION = "https://gw-fatoora.zatca.gov.sa/e-invoicing/core";

    static final List<Setting> KNOWN = List.of(
            Setting.optional("key", Kind.TEXT, "zatca", Text.of("name of the key", "اسم المفتاح")),
            Setting.required("unit", Kind.TEXT, Text.of("common name of the unit", "الاسم الشائع للوحدة")),
            Setting.required("organisation", Kind.TEXT, Text.of("taxpayer's name", "اسم المكلف")),
            Setting.required(
                    "branch", Kind.TEXT, Text.of("branch, or TIN of a group's member", "الفرع أو رقم عضو المجموعة")),
            Setting.required("vat", Kind.TEXT, Text.of("VAT number", "الرقم الضريبي")),
            Setting.required("serial", Kind.TEXT, Text.of("1-vendor|2-model|3-serial", "الرقم التسلسلي للوحدة")),
            Setting.optional("documents", Kind.TEXT, "1100", Text.of("kinds of document", "أنواع المستندات")),
            Setting.required("address", Kind.TEXT, Text.of("address of the branch", "عنوان الفرع")),
            Setting.required("category", Kind.TEXT, Text.of("category of the business", "فئة النشاط")),
            Setting.optional(
                    "template", Kind.TEXT, "ZATCA-Code-Signing", Text.of("certificate template", "قالب الشهادة")),
            Setting.optional("gateway", Kind.TEXT, PRODUCTION, Text.of("address of the gateway", "عنوان البوابة")),
            Setting.optional("timeout-ms", Kind.NUMBER, "30000", Text.of("longest wait for it", "أقصى مهلة انتظار")),
            Setting.optional(
                    "qr-total", Kind.TEXT, "WITH_VAT", Text.of("WITH_VAT or PAYABLE in the QR", "الإجمالي في الرمز")));

    static Outcome<ZatcaSettings> of(Settings settings) {
        try {
            UnitIdentity unit = new UnitIdentity(
                    settings.text("unit"),
                    settings.text("organisation"),
                    settings.text("branch"),
                    settings.text("vat"),
                    settings.text("serial"),
                    settings.text("documents"),
                    settings.text("address"),
                    settings.text("category"),
                    settings.text("template"));
            return Outcome.done(new ZatcaSettings(
                    settings.text("key"),
                    unit,
                    URI.create(settings.text("gateway")),
                    Duration.ofMillis(settings.number("timeout-ms")),
                    Stamping.QrTotal.valueOf(settings.text("qr-total"))));
        } catch (IllegalArgumentException e) {
            return Outcome.refused(
                    PluginReason.BAD_SETTING,
                    "plugin",
                    ZatcaRegime.ID,
                    "setting",
                    "unit",
                    "detail",
                    String.valueOf(e.getMessage()));
        }
    }
}
