// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CurrencyTest {
    /** Codes that ISO added after some JDK that we run on; the numeric code and digits of ours are then checked here. */
    private static final Map<String, String> NEWER_THAN_SOME_JDK = Map.of(
            "XAD", "396 2",
            "XCG", "532 2",
            "ZWG", "924 2",
            "SLE", "925 2",
            "VED", "926 2",
            "UYW", "927 4");

    @Test
    void theTableAgreesWithTheJdkWhereBothKnowACode() {
        Map<String, String> differences = new TreeMap<>();
        for (java.util.Currency jdk : java.util.Currency.getAvailableCurrencies()) {
            String theirs = jdk.getNumericCode() + " " + Math.max(0, jdk.getDefaultFractionDigits());
            String ours =
                    Currency.find(jdk.getCurrencyCode()).map(CurrencyTest::row).orElse("missing");
            if (!ours.equals(theirs)) {
                differences.put(jdk.getCurrencyCode(), ours + ", the JDK says " + theirs);
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void codesThatTheJdkMayNotKnowAreNamedHere() {
        Set<String> onlyOurs = new HashSet<>(Currency.codes());
        java.util.Currency.getAvailableCurrencies().forEach(jdk -> onlyOurs.remove(jdk.getCurrencyCode()));
        assertThat(NEWER_THAN_SOME_JDK.keySet()).containsAll(onlyOurs);
        NEWER_THAN_SOME_JDK.forEach(
                (code, row) -> assertThat(row(Currency.of(code))).as(code).isEqualTo(row));
    }

    private static String row(Currency currency) {
        return currency.numeric() + " " + currency.digits();
    }

    @Test
    void theGulfHasItsDigits() {
        assertThat(List.of(Currency.SAR, Currency.AED, Currency.QAR)).allMatch(currency -> currency.digits() == 2);
        assertThat(List.of(Currency.KWD, Currency.BHD, Currency.OMR)).allMatch(currency -> currency.digits() == 3);
        assertThat(Currency.JPY.digits()).isZero();
        assertThat(Currency.of("CLF").digits()).isEqualTo(4);
        assertThat(Currency.SAR.numeric()).isEqualTo(682);
    }

    @Test
    void everyCodeIsFoundOnceAndOnlyWhole() {
        assertThat(Currency.codes())
                .hasSize(Set.copyOf(Currency.codes()).size())
                .hasSizeGreaterThan(220);
        for (String code : Currency.codes()) {
            assertThat(Currency.of(code).code()).isEqualTo(code);
            assertThat(Currency.of(code)).isSameAs(Currency.of(code));
        }
    }

    @Test
    void whatIsNotInTheListIsRefused() {
        for (String code : List.of("", "SA", "sar", "QQQ", "SAR6", "682", "AR ", "R68")) {
            assertThat(Currency.find(code)).as(code).isEmpty();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Currency.of(code))
                    .withMessageContaining(code);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Currency("SAR", 682, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Currency("SAR", 683, 2));
    }

    @Test
    void equalityIsByCode() {
        assertThat(new Currency("SAR", 682, 2)).isEqualTo(Currency.SAR).hasSameHashCodeAs(Currency.SAR);
        assertThat(Currency.SAR).isNotEqualTo(Currency.AED).isGreaterThan(Currency.AED);
        assertThat(Currency.SAR).hasToString("SAR");
    }
}
