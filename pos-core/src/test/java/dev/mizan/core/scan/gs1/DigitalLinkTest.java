// SPDX-License-Identifier: Apache-2.0
package dev.mizan.core.scan.gs1;

import static dev.mizan.core.gen.Refusals.reason;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;

/** The forms of links that the GS1 Digital Link standard tells right from wrong. */
class DigitalLinkTest {
    private static final String ITEM = "https://shop.example/01/09520123456788";

    @Example
    void aKeyItsQualifiersAndAttributesAreRead() {
        assertThat(read(ITEM + "/10/ABC1/21/12345?17=280426"))
                .isEqualTo("(01)09520123456788(10)ABC1(21)12345(17)280426");
        assertThat(read("http://a:8443/more/stem/00/006141411234567890?99=A%2FB#part"))
                .isEqualTo("(00)006141411234567890(99)A/B");
        assertThat(read("https://a/00/faux/00/006141411234567890?")).isEqualTo("(00)006141411234567890");
        assertThat(read(ITEM + "/22/A+B?unknown=1&&99=C+D".replace("C+D", "CD")))
                .endsWith("(22)A+B(99)CD");
        assertThat(read("https://a/8004/9520614141234567?01=9520123456788"))
                .isEqualTo("(8004)9520614141234567(01)09520123456788");
        assertThat(read(ITEM + "/235/XYZ?10=ABC123")).endsWith("(235)XYZ(10)ABC123");
    }

    @Example
    void whatIsNoLinkIsRefusedByName() {
        assertThat(why("HtTps://a/01/09520123456788")).isEqualTo(Gs1Reason.NO_URI);
        assertThat(why("https:///01/09520123456788")).isEqualTo(Gs1Reason.NO_URI);
        assertThat(why("https://$a/01/09520123456788")).isEqualTo(Gs1Reason.NO_URI);
        assertThat(why("https://[fe80::1%25lo]/01/09520123456788")).isEqualTo(Gs1Reason.NO_URI);
        assertThat(why("https://00/006141411234567890")).isEqualTo(Gs1Reason.NO_KEY);
        assertThat(why("https://a/00/006141411234567890/")).isEqualTo(Gs1Reason.NO_KEY);
        assertThat(why("https://a/gtin/09520123456788")).isEqualTo(Gs1Reason.NO_KEY);
        assertThat(why(ITEM + "/21/X/10/A")).isEqualTo(Gs1Reason.QUALIFIER_ORDER);
        assertThat(why(ITEM + "/22/X/235/A")).isEqualTo(Gs1Reason.QUALIFIER_ORDER);
        assertThat(why(ITEM + "?10=A")).isEqualTo(Gs1Reason.NOT_AN_ATTRIBUTE);
        assertThat(why(ITEM + "?8200=A")).isEqualTo(Gs1Reason.NOT_AN_ATTRIBUTE);
        assertThat(why(ITEM + "/10/A?99=X&99=X")).isEqualTo(Gs1Reason.DUPLICATE_AI);
        assertThat(why(ITEM + "?99=")).isEqualTo(Gs1Reason.TOO_SHORT);
        assertThat(why(ITEM + "?999=faux")).isEqualTo(Gs1Reason.UNKNOWN_AI);
        assertThat(why(ITEM + "?99=A+B")).isEqualTo(Gs1Reason.CHARACTER);
        assertThat(why("https://a/01/9520123456788")).isEqualTo(Gs1Reason.TOO_SHORT);
    }

    @Example
    void theZerosOfAnOlderLinkArePutBackWhereThatIsAskedFor() {
        for (String digits : List.of("2112345678900", "416000336108", "02345673")) {
            String uri = "https://a/01/" + digits;
            assertThat(DigitalLink.parse(uri, DigitalLink.Gtins.ZEROS_LEFT_OUT)
                            .orElseThrow()
                            .gtin()
                            .orElseThrow()
                            .padded14())
                    .endsWith(digits)
                    .hasSize(14);
        }
    }

    @Example
    void aLinkIsBuiltWithThePredefinedLengthsFirst() {
        assertThat(build("(21)XYZ(01)12312312312333(10)AB+1(99)X Y".replace(" ", "+")))
                .isEqualTo("https://a.example/01/12312312312333/10/AB%2B1/21/XYZ?99=X%2BY");
        assertThat(build("(253)9526064000028000001(99)1(01)12312312312326(10)D"))
                .isEqualTo("https://a.example/253/9526064000028000001?01=12312312312326&99=1&10=D");
        assertThat(reason(ElementString.ofBracketed("(01)12312312312326(235)T(22)A")
                        .then(it -> DigitalLink.build("https://a.example", it))))
                .isEqualTo(Gs1Reason.NOT_AN_ATTRIBUTE);
        assertThat(reason(ElementString.ofBracketed("(10)A").then(it -> DigitalLink.build("https://a.example", it))))
                .isEqualTo(Gs1Reason.NO_KEY);
    }

    private static String build(String bracketed) {
        return ElementString.ofBracketed(bracketed)
                .then(it -> DigitalLink.build("https://a.example", it))
                .orElseThrow();
    }

    private static String read(String uri) {
        return DigitalLink.parse(uri).orElseThrow().toBracketed();
    }

    private static Object why(String uri) {
        return reason(DigitalLink.parse(uri));
    }
}
