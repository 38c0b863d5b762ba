// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.printer.zpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mizan.hardware.device.DeviceFault;
import dev.mizan.hardware.printer.PrinterReason;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What a printer tells of itself is read, or refused as rubbish; nothing else is thrown. */
class HostStatusLaws {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The example of the programming guide: paper out, and a head that is open. */
    @Example
    void whatTheGuideShows() throws DeviceFault {
        HostStatus told = HostStatus.of(
                bytes(
                        "\u0002030,1,0,1245,002,0,0,0,000,0,0,0\u0003\r\n\u0002001,0,1,0,1,2,6,0,00000004,1,000\u0003\r\n\u00021234,0\u0003\r\n"));
        assertThat(told.stopped()).contains(PrinterReason.COVER_OPEN);
        assertThat(told.out()).isTrue();
        assertThat(told.waiting()).isEqualTo(6);
    }

    @Property
    void rubbishIsAFaultAndNothingElse(@ForAll byte[] answer) {
        assertThatThrownBy(() -> HostStatus.of(answer)).isInstanceOf(DeviceFault.class);
    }

    @Property
    void oneDamagedByteIsReadOrAFault(@ForAll @IntRange(max = 90) int at, @ForAll byte with) {
        byte[] answer = bytes(
                "\u0002030,0,0,1245,000,0,0,0,000,0,0,0\u0003\r\n\u0002000,0,0,0,1,2,4,0,00000000,1,000\u0003\r\n\u00021234,0\u0003\r\n");
        answer[at % answer.length] = with;
        try {
            assertThat(HostStatus.of(answer).waiting()).isNotNegative();
        } catch (DeviceFault fault) {
            assertThat(fault).hasMessageContaining("~HS");
        }
    }
}
