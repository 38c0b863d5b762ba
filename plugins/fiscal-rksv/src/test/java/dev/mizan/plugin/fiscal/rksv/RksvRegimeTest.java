// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.rksv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.spi.fiscal.FiscalDocument;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.regime.ChainHead;
import dev.mizan.spi.fiscal.regime.Closing;
import dev.mizan.spi.fiscal.regime.FiscalNote;
import dev.mizan.spi.fiscal.regime.FiscalRegime;
import dev.mizan.spi.fiscal.regime.FiscalResult;
import dev.mizan.spi.fiscal.regime.FiscalState;
import dev.mizan.spi.id.FiscalUnitId;
import dev.mizan.testkit.fake.fiscal.SignatureCard;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RksvRegimeTest {
    private static final ChainHead START = ChainHead.start(new FiscalUnitId("K1"));
    private final SignatureCard card = new SignatureCard();
    private final FiscalRegime regime = RksvContractTest.open(card, "K1", new byte[32], "1a2b3c4d");

    private static byte[] ones() {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) 1);
        return key;
    }

    /** Receipts of two other registers: one in the field (2022), one of another implementation of the ordinance. */
    @Test
    void countersAndLinksAreThoseOfOtherRegisters() {
        assertThat(Jws.link("fiskaltrust5")).isEqualTo("P5AumsFgq2E=");
        assertThat(Jws.link("WOKFLOW-1")).isEqualTo("A9uoGMk1JrA=");
        TurnoverCounter counter = new TurnoverCounter(ones());
        assertThat(counter.encrypted("WOKFLOW-1", "1", 0)).isEqualTo("wR7hXrYDXB0=");
        assertThat(counter.encrypted("WOKFLOW-1", "2", 1_990)).isEqualTo("AoC9QVGBkH0=");
        String first =
                "_R1-AT1_WOKFLOW-1_1_2026-09-22T20:30:00_0,00_0,00_0,00_0,00_0,00_wR7hXrYDXB0=_1a2b3c4d_A9uoGMk1JrA=";
        byte[] noSignature = {0x30, 6, 2, 1, 0, 2, 1, 0};
        assertThat(Jws.link(Jws.of(first, noSignature).compact())).isEqualTo("sNKAk7giKHw=");
    }

    @Test
    void aStartReceiptIsThatOfAnotherRegisterLetterForLetter() {
        FiscalRegime other = RksvContractTest.open(card, "WOKFLOW-1", ones(), "1a2b3c4d");
        FiscalResult start = other.close(
                        new Closing("1", Closing.Span.START, OffsetDateTime.parse("2026-09-22T20:30:00+02:00")), START)
                .orElseThrow();
        assertThat(start.stamp().qr())
                .startsWith(
                        "_R1-AT1_WOKFLOW-1_1_2026-09-22T20:30:00_0,00_0,00_0,00_0,00_0,00_wR7hXrYDXB0=_1a2b3c4d_A9uoGMk1JrA=_");
    }

    @Property(tries = 200)
    void theTurnoverIsReadBackByItsKey(@ForAll long cents, @ForAll int receipt) {
        TurnoverCounter counter = new TurnoverCounter(ones());
        String told = counter.encrypted("K1", Integer.toString(receipt), cents);
        assertThat(counter.decrypted("K1", Integer.toString(receipt), told)).isEqualTo(cents);
    }

    @Test
    void everySignatureVerifiesTheTurnoverAddsUpAndTheLinksHold() throws Exception {
        ChainHead head = START;
        String previous = Jws.link("K1");
        TurnoverCounter counter = new TurnoverCounter(new byte[32]);
        long turnover = 0;
        for (int i = 1; i <= 100; i++) {
            FiscalDocument document = RksvContractTest.INVOICES.document(i);
            FiscalResult made = regime.finish(document, head, "").orElseThrow();
            String[] parts = made.stamp().qr().split("_", -1);
            boolean cancels = document.head().kind() == FiscalKind.CREDIT_NOTE;
            long total =
                    document.totals().gross().plus(document.totals().rounding()).minor();
            turnover += cancels ? -total : total;
            if (cancels) {
                assertThat(parts[10]).isEqualTo("U1RP");
            } else {
                assertThat(counter.decrypted("K1", parts[3], parts[10])).isEqualTo(turnover);
            }
            assertThat(parts[12]).isEqualTo(previous);
            assertThat(verifies(made.artefact().text())).isTrue();
            previous = Jws.link(made.artefact().text());
            head = made.head();
        }
    }

    private boolean verifies(String compact) throws Exception {
        String[] parts = compact.split("\\.");
        byte[] raw = Base64.getUrlDecoder().decode(parts[2]);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initVerify(card.publicKey("rksv").orElseThrow());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(der(Arrays.copyOf(raw, 32), Arrays.copyOfRange(raw, 32, 64)));
    }

    private static byte[] der(byte[] r, byte[] s) {
        byte[] one = new BigInteger(1, r).toByteArray();
        byte[] two = new BigInteger(1, s).toByteArray();
        byte[] der = new byte[6 + one.length + two.length];
        der[0] = 0x30;
        der[1] = (byte) (4 + one.length + two.length);
        der[2] = 2;
        der[3] = (byte) one.length;
        System.arraycopy(one, 0, der, 4, one.length);
        der[4 + one.length] = 2;
        der[5 + one.length] = (byte) two.length;
        System.arraycopy(two, 0, der, 6 + one.length, two.length);
        return der;
    }

    @Test
    void withoutItsCardTheRegisterGoesOnAndSaysSo() {
        FiscalResult before =
                regime.finish(RksvContractTest.INVOICES.document(1), START, "").orElseThrow();
        card.pull(true);
        FiscalResult outage = regime.finish(RksvContractTest.INVOICES.document(2), before.head(), "")
                .orElseThrow();
        assertThat(outage.state()).isEqualTo(FiscalState.CONTINGENT);
        assertThat(outage.printed()).containsExactly("Sicherheitseinrichtung ausgefallen");
        assertThat(outage.stamp().signature()).isEqualTo("U2ljaGVyaGVpdHNlaW5yaWNodHVuZyBhdXNnZWZhbGxlbg");
        assertThat(regime.health()).extracting(FiscalNote::code).containsExactly("signature-device");
        card.pull(false);
        FiscalResult after = regime.close(
                        new Closing("Z-1", Closing.Span.NONE, OffsetDateTime.parse("2026-03-01T10:00:00+01:00")),
                        outage.head())
                .orElseThrow();
        assertThat(after.state()).isEqualTo(FiscalState.STAMPED);
        assertThat(after.stamp().previous()).isEqualTo(outage.head().link());
        assertThat(List.of(outage.head().running("turnover")))
                .containsExactly(after.head().running("turnover"));
    }
}
