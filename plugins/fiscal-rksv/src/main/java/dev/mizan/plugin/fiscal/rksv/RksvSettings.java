// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.rksv;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.plugin.PluginReason;
import dev.mizan.spi.plugin.Setting;
import dev.mizan.spi.plugin.Setting.Kind;
import dev.mizan.spi.plugin.Settings;
import dev.mizan.spi.value.Text;
import java.util.Base64;
import java.util.List;

/**
 * What the plugin is told.
 *
 * @param register as it is registered with the tax office
 * @param provider of the signature: {@code AT1} and so on; {@code AT0} for a closed system
 * @param certificate serial number, hexadecimal
 * @param key by which name the signature key is kept
 */
record RksvSettings(String register, String provider, String certificate, String key, TurnoverCounter counter) {
    static final List<Setting> KNOWN = List.of(
            Setting.required("register", Kind.TEXT, Text.of("id of the register", "معرّف صندوق البيع")),
            Setting.optional("provider", Kind.TEXT, "AT1", Text.of("trust service provider", "مزود خدمة الثقة")),
            Setting.required(
                    "certificate", Kind.TEXT, Text.of("serial number of the certificate", "الرقم التسلسلي للشهادة")),
            Setting.optional("key", Kind.TEXT, "rksv", Text.of("name of the key", "اسم المفتاح")),
            Setting.required("aes-key", Kind.TEXT, Text.of("AES-256 key, base64", "مفتاح AES-256"))
                    .asSecret());

    static Outcome<RksvSettings> of(Settings settings) {
        try {
            String register = settings.text("register");
            if (!register.matches("[^_]{1,40}")) {
                throw new IllegalArgumentException("a register's id has 1 to 40 characters and no underscore");
            }
            return Outcome.done(new RksvSettings(
                    register,
                    settings.text("provider"),
                    settings.text("certificate"),
                    settings.text("key"),
                    new TurnoverCounter(Base64.getDecoder().decode(settings.text("aes-key")))));
        } catch (IllegalArgumentException e) {
            return Outcome.refused(
                    PluginReason.BAD_SETTING,
                    "plugin",
                    RksvRegime.ID,
                    "setting",
                    "register or aes-key",
                    "detail",
                    "not of its form");
        }
    }
}
