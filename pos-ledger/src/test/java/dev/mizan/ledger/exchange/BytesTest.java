// SPDX-License-Identifier: Apache-2.0
package dev.mizan.ledger.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the quick way reads and what it leaves to the careful one: every sign that could say more is left. */
class BytesTest {
    private static final String KEY = "0123abcd-0000-4000-8000-00000000000f";

    private static Bytes bytes(String text) {
        return new Bytes(text.getBytes(UTF_8));
    }

    private static boolean isDate(String text) {
        return bytes(text).isDate(0, text.length());
    }

    @Test
    void aDateHasItsDigitsItsStrokesAndThenASpaceOrTheEnd() {
        assertThat(isDate("2026-11-22")).isTrue();
        assertThat(isDate("2026-11-22 x")).isTrue();
        assertThat(isDate("2026-11-22x")).isFalse();
        assertThat(isDate("2026-11-2")).isFalse();
        assertThat(isDate("2026/11-22")).isFalse();
        assertThat(isDate("2026-11/22")).isFalse();
        assertThat(isDate("202a-11-22")).isFalse();
        assertThat(isDate("2026-1a-22")).isFalse();
        assertThat(isDate("2026-11-/2")).isFalse();
        assertThat(isDate("2026-11-1/")).isFalse();
        assertThat(isDate("2026-11-:2")).isFalse();
    }

    @Test
    void aNameEndsAtTwoSpacesOrATabAndNeverBehindASignThatSaysMore() {
        assertThat(bytes("a b  1").endOfName(0, 6)).isEqualTo(3);
        assertThat(bytes("a b\t1").endOfName(0, 5)).isEqualTo(3);
        assertThat(bytes("a b 1").endOfName(0, 5)).isEqualTo(-1);
        assertThat(bytes("a;b  1").endOfName(0, 6)).isEqualTo(-1);
        assertThat(bytes("a\rb  1").endOfName(0, 6)).isEqualTo(-1);
    }

    private static boolean describes(String text) {
        Bytes bytes = bytes(text);
        return bytes.describe(0, bytes.length());
    }

    @Test
    void aDescriptionHasNoSignsOfItsOwnAndAKeyIsWholeAndInSmallLetters() {
        assertThat(describes("Bread; and")).isFalse();
        assertThat(describes("Bread%")).isFalse();
        assertThat(describes("Bread\r")).isFalse();
        assertThat(describes(KEY + " Bread")).isTrue();
        assertThat(describes(KEY)).isTrue();
        assertThat(describes(KEY + "0")).isFalse();
        assertThat(describes(KEY.replace('a', 'A'))).isFalse();
        assertThat(describes(KEY.replace('a', 'Z'))).isFalse();
        assertThat(describes(KEY.replace('a', '`'))).isFalse();
        assertThat(describes(KEY.replace('a', 'g'))).isFalse();
        assertThat(describes(KEY.replace('a', '/'))).isFalse();
        assertThat(describes(KEY.replace("-4000-", "-40000"))).isFalse();
        Bytes keyed = bytes(KEY + " خبز");
        assertThat(keyed.describe(0, keyed.length())).isTrue();
        assertThat(keyed.hasKey()).isTrue();
        assertThat(keyed.keyHigh()).isEqualTo(0x0123abcd_00004000L);
        assertThat(keyed.keyLow()).isEqualTo(0x80000000_0000000fL);
        assertThat(keyed.description().toString()).isEqualTo("خبز");
        Bytes plain = bytes("Bread");
        assertThat(plain.describe(0, plain.length())).isTrue();
        assertThat(plain.hasKey()).isFalse();
        assertThat(plain.description().toString()).isEqualTo("Bread");
    }

    @Test
    void bytesOfAnotherCharsetAreNoTextAndAWrittenReplacementSignIs() {
        byte[] latin = {'B', 'r', (byte) 0xF6, 't'};
        assertThat(Bytes.utf8(latin, 0, latin.length)).isEmpty();
        byte[] sign = "a\uFFFDb".getBytes(UTF_8);
        assertThat(Bytes.utf8(sign, 0, sign.length)).hasValue("a\uFFFDb");
        assertThat(new Bytes(latin).describe(0, latin.length)).isFalse();
    }

    @Test
    void aTextBeginsBehindTheWholeMarkAlone() {
        assertThat(Bytes.mark(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}))
                .isEqualTo(3);
        assertThat(Bytes.mark(new byte[] {(byte) 0xEF, (byte) 0xBB, 'a', 'b'})).isZero();
        assertThat(Bytes.mark(new byte[] {(byte) 0xEF, 'a', (byte) 0xBF})).isZero();
        assertThat(Bytes.mark(new byte[] {(byte) 0xEF, (byte) 0xBB})).isZero();
        assertThat(Bytes.mark(new byte[] {'a', (byte) 0xBB, (byte) 0xBF})).isZero();
    }
}
