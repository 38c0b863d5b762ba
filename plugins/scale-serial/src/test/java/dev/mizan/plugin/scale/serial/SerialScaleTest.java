// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scale.serial;

import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.scale.ScaleCapabilities;
import dev.mizan.hardware.wire.WireAddress;
import dev.mizan.plugin.scale.serial.wire.ScaleProtocol;
import dev.mizan.spi.value.Quantity;
import dev.mizan.spi.value.Unit;
import dev.mizan.testkit.fake.device.WiredScaleBench;
import dev.mizan.testkit.tck.device.Plate;
import dev.mizan.testkit.tck.device.ScaleBench;
import dev.mizan.testkit.tck.device.ScaleContract;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;

/** Each protocol keeps the contract of scales, against firmware that answers as the makers describe. */
class SerialScaleTest {
    private static final Quantity MOST = Quantity.of("15.000", Unit.KILOGRAM);

    @Nested
    class Toledo implements ScaleContract {
        @Override
        public ScaleBench bench() {
            return on(ScaleProtocol.TOLEDO_8217);
        }
    }

    @Nested
    class Nci implements ScaleContract {
        @Override
        public ScaleBench bench() {
            return on(ScaleProtocol.NCI);
        }
    }

    @Nested
    class Adam implements ScaleContract {
        @Override
        public ScaleBench bench() {
            return on(ScaleProtocol.ADAM);
        }
    }

    @Nested
    class Dialog implements ScaleContract {
        @Override
        public ScaleBench bench() {
            return on(ScaleProtocol.DIALOG_06);
        }
    }

    private static ScaleBench on(ScaleProtocol protocol) {
        Quantity step = Quantity.of("0.005", Unit.KILOGRAM);
        return new WiredScaleBench(
                wires -> new SerialScale(
                        new DeviceId("deli"),
                        WireAddress.of("memory:scale"),
                        wires,
                        protocol,
                        new ScaleCapabilities(protocol.askZero().isPresent(), false, false, false, MOST, step)),
                new Firmware(protocol)::answer);
    }

    private static final class Firmware {
        private final ScaleProtocol protocol;
        private boolean nak;

        Firmware(ScaleProtocol protocol) {
            this.protocol = protocol;
        }

        byte[] answer(byte[] asked, Plate plate) {
            String question = new String(asked, StandardCharsets.ISO_8859_1);
            Quantity gross = plate.gross();
            boolean zero = question.startsWith("Z");
            int state = (plate.moving() ? 1 : 0)
                    | (gross.compareTo(MOST) > 0 ? 2 : 0)
                    | (gross.steps() < 0 ? 4 : 0)
                    | (zero && gross.steps() > 20 ? 8 : 0);
            String weight = gross.absolute().toPlainString();
            String told = switch (protocol) {
                case TOLEDO_8217 ->
                    zero || state != 0
                            ? "\u0002?" + (char) (state | (zero && state == 0 ? 0x30 : 0x20)) + "\r"
                            : "\u0002" + "0".repeat(Math.max(0, 6 - weight.length())) + weight + "\r";
                case NCI -> nci(zero, state, weight, gross);
                case ADAM -> adam(zero, state, weight, gross);
                case DIALOG_06 -> dialog(question, state, gross);
            };
            return told.getBytes(StandardCharsets.ISO_8859_1);
        }

        private String nci(boolean zero, int state, String weight, Quantity gross) {
            char first = (char) (0x30 | state & 1 | (gross.steps() == 0 ? 2 : 0));
            char second = (char) (0x30 | ((state & 4) >> 2) | (state & 2));
            String status = "\n" + first + second + "\r\u0003";
            String shown = zero && (state & 8) == 0 ? "0.000" : weight;
            return "\n" + shown + "KG\r" + status;
        }

        private String adam(boolean zero, int state, String weight, Quantity gross) {
            return ((state & 1) != 0 ? "US,GS," : "ST,GS,") + (gross.steps() < 0 ? "-" : " ") + weight + " kg\r\n";
        }

        private String dialog(String question, int state, Quantity gross) {
            boolean none = gross.isZero();
            if (question.startsWith("\u0004\u0002" + "01")) {
                nak = state != 0 || none;
                return nak ? "\u0015" : "\u0006";
            }
            if (question.equals("\u0004\u0005")) {
                return String.format("\u000202\u001B3\u001B%05d\u001B000001\u001B000001\u0003", gross.steps());
            }
            if (question.startsWith("\u0004\u0002" + "08")) {
                String code = (state & 1) != 0 ? "20" : (state & 4) != 0 ? "31" : (state & 2) != 0 ? "32" : "30";
                return "\u000209\u001B" + code + "\u0003";
            }
            return "";
        }
    }
}
