// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import dev.mizan.spi.value.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final List<Setting> KNOWN = List.of(
            Setting.required("file", Setting.Kind.PATH, Text.of("where the shop is kept", "مكان حفظ المتجر")),
            Setting.optional("pages", Setting.Kind.NUMBER, "100", Text.en("how many pages")),
            Setting.optional("password", Setting.Kind.TEXT, "", Text.en("its password"))
                    .asSecret());

    private static Outcome<Settings> check(Map<String, String> given) {
        return Settings.check("store-x", KNOWN, given);
    }

    @Test
    void whatIsNotGivenHasItsFallback() {
        Settings settings = check(Map.of("file", "shop.db")).orElseThrow();
        assertThat(settings.text("file")).isEqualTo("shop.db");
        assertThat(settings.number("pages")).isEqualTo(100);
    }

    @Test
    void aMissingAnUnknownAndAMisformedSettingAreRefusedByName() {
        assertThat(refusal(Map.of())).contains("file of store-x", "where the shop is kept");
        assertThat(refusal(Map.of("file", "a", "fiel", "b"))).contains("fiel of store-x");
        assertThat(refusal(Map.of("file", "a", "pages", "many"))).contains("pages of store-x", "many");
    }

    @Test
    void aSecretIsNeverShown() {
        assertThat(check(Map.of("file", "a", "password", "hunter2"))
                        .orElseThrow()
                        .toString())
                .doesNotContain("hunter2")
                .contains("password=***");
    }

    @Test
    void aListIsReadNameByName() {
        Settings settings =
                check(Map.of("file", " READ, WRITE,,READ ", "password", "")).orElseThrow();
        assertThat(settings.each("file", String::valueOf)).containsExactlyInAnyOrder("READ", "WRITE");
        assertThat(settings.each("password", String::valueOf)).isEmpty();
    }

    private static String refusal(Map<String, String> given) {
        return ((Refused<Settings>) check(given)).message(dev.mizan.spi.value.Language.EN);
    }
}
