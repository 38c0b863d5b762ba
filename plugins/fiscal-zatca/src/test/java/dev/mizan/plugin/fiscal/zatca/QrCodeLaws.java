// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.fiscal.zatca;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mizan.spi.fiscal.regime.FiscalReason;
import dev.mizan.spi.outcome.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class QrCodeLaws {
    @Property
    void whatWasWrittenIsReadBack(
            @ForAll @IntRange(min = 1, max = 9) int tag, @ForAll @StringLength(max = 80) String text) {
        String clean = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        int bytes = clean.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > 255) {
            assertThat(QrCode.empty().with(tag, clean).isDone()).isFalse();
        } else {
            QrCode code = QrCode.empty().with(tag, clean).orElseThrow();
            assertThat(QrCode.decode(code.encode())).isEqualTo(code);
            assertThat(QrCode.decode(code.encode()).text(tag)).isEqualTo(clean);
        }
    }

    @Test
    void aValueOf255BytesFitsAndOneMoreIsRefusedWithItsLength() {
        assertThat(QrCode.empty().with(1, "ش".repeat(127) + "x").isDone()).isTrue();
        Refused<?> refused = (Refused<?>) QrCode.empty().with(1, "ش".repeat(128));
        assertThat(refused.reason()).isEqualTo(FiscalReason.TOO_LONG);
        assertThat(refused.facts()).containsEntry("bytes", "256");
    }

    @Test
    void aCodeThatRunsPastItsEndOrIsOutOfOrderIsRefused() {
        for (byte[] bad : new byte[][] {{1}, {1, 2, 65}, {2, 1, 65, 1, 1, 65}, {1, 1, 65, 1, 1, 65}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> QrCode.decode(Base64.getEncoder().encodeToString(bad)));
        }
    }
}
