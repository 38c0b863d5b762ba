// SPDX-License-Identifier: Apache-2.0
package dev.mizan.laws.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mizan.plugin.fiscal.rksv.Jws;
import dev.mizan.plugin.fiscal.rksv.TurnoverCounter;
import dev.mizan.spi.fiscal.FiscalKind;
import dev.mizan.spi.fiscal.regime.Closing;
import dev.mizan.suite.sell.Sale;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What Austria's ordinance wants of a register, sold and closed through the suite; the protocol tells it all again. */
class RegisterYearTest {
    private static final Pattern RECEIPT = Pattern.compile("\"([\\w-]+\\.[\\w-]+\\.[\\w-]+)\"");
    private static final int NUMBER = 3;
    private static final int FIRST_RATE = 5;
    private static final int TURNOVER = 10;
    private static final int LINK = 12;

    private final ViennaShop shop = new ViennaShop();
    private final TurnoverCounter counter = new TurnoverCounter(ViennaShop.KEY);

    @Test
    void fromTheFirstReceiptToTheYearsEndEveryLinkAndEverySumHolds() throws GeneralSecurityException {
        shop.close("START", Closing.Span.START);
        Sale morning = shop.sell("COFFEE", "CAKE");
        shop.takeBack(morning, 1);
        // The card is out: sold all the same, and said on the receipt.
        shop.card.pull(true);
        shop.sell("COFFEE");
        shop.sell("CAKE");
        shop.card.pull(false);
        shop.close("BACK-1", Closing.Span.NONE);
        // The driver is down: sold and marked, and stamped when it works again.
        shop.card.breakDriver(true);
        shop.sell("COFFEE", "COFFEE");
        assertThat(shop.issued()).hasSize(6);
        shop.card.breakDriver(false);
        shop.open();
        shop.stampWhatIsOwed();
        shop.close("2026-11", Closing.Span.MONTH);
        shop.env.advance(Duration.ofDays(31));
        shop.sell("CAKE", "CAKE");
        shop.close("2026", Closing.Span.YEAR);

        assertThat(shop.issued())
                .extracting(it -> it.document().kind())
                .containsExactly(
                        FiscalKind.CLOSING,
                        FiscalKind.INVOICE,
                        FiscalKind.CREDIT_NOTE,
                        FiscalKind.INVOICE,
                        FiscalKind.INVOICE,
                        FiscalKind.CLOSING,
                        FiscalKind.INVOICE,
                        FiscalKind.CLOSING,
                        FiscalKind.INVOICE,
                        FiscalKind.CLOSING);
        List<String> receipts = receipts();
        assertThat(receipts).hasSize(10);
        assertThat(unsigned(receipts)).containsExactly(3, 4);
        // 10.40, 5.50 back, 4.90, 5.50, 9.80 and 11.00
        assertThat(chained(receipts)).isEqualTo(36_10);
    }

    private List<String> receipts() {
        List<String> receipts = new ArrayList<>();
        Matcher found = RECEIPT.matcher(shop.protocol());
        while (found.find()) {
            receipts.add(found.group(1));
        }
        return receipts;
    }

    private static String[] told(String receipt) {
        String payload = receipt.split("\\.")[1];
        return new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8).split("_", -1);
    }

    /** Each names the one before, and tells the turnover that the receipts until then come to; answers the last. */
    private long chained(List<String> receipts) {
        String before = Jws.link(ViennaShop.REGISTER);
        long turnover = 0;
        for (String receipt : receipts) {
            String[] told = told(receipt);
            for (int rate = FIRST_RATE; rate < TURNOVER; rate++) {
                turnover += Long.parseLong(told[rate].replace(",", ""));
            }
            assertThat(told[LINK]).isEqualTo(before);
            if (!told[TURNOVER].equals("U1RP")) {
                assertThat(counter.decrypted(ViennaShop.REGISTER, told[NUMBER], told[TURNOVER]))
                        .isEqualTo(turnover);
            }
            before = Jws.link(receipt);
        }
        return turnover;
    }

    /** The places of receipts that say that the card was out; the signature of every other is that of the card. */
    private List<Integer> unsigned(List<String> receipts) throws GeneralSecurityException {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < receipts.size(); i++) {
            String[] parts = receipts.get(i).split("\\.");
            if (parts[2].equals(Jws.FAILED)) {
                places.add(i);
                continue;
            }
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initVerify(shop.card.publicKey("rksv").orElseThrow());
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            assertThat(signature.verify(Base64.getUrlDecoder().decode(parts[2])))
                    .isTrue();
        }
        return places;
    }
}
