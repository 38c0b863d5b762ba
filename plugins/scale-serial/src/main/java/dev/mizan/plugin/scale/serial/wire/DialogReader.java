// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.scale.serial.wire;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dialog 06: records between STX and ETX, and the single bytes ACK and NAK. */
public final class DialogReader extends FrameReader {
    private static final int ACK = 0x06;
    private static final int NAK = 0x15;
    private static final Pattern RESULT =
            Pattern.compile("02\u001B([0-3])\u001B([0-9]{5})\u001B([0-9]{5,6})\u001B([0-9]{6})");
    private static final Pattern STATUS = Pattern.compile("09\u001B([0-9]{2})");
    private static final int KILOGRAMS = 3;

    /** Nothing read yet. */
    public DialogReader() {}

    @Override
    boolean begins(int c) {
        return c == 0x02 || c == ACK || c == NAK;
    }

    @Override
    boolean ends(int c) {
        return c == 0x03;
    }

    @Override
    Optional<Frame> alone(int c) {
        return c == ACK
                ? Optional.of(new Frame.Word("ACK"))
                : c == NAK ? Optional.of(new Frame.Word("NAK")) : Optional.empty();
    }

    @Override
    Optional<Frame> read(String whole) {
        String record = whole.substring(1);
        Matcher result = RESULT.matcher(record);
        if (result.matches()) {
            int unit = result.group(1).charAt(0) - '0';
            BigDecimal value = new BigDecimal(result.group(2)).movePointLeft(unit == KILOGRAMS ? 3 : 2);
            return Optional.of(new Frame.Weight(value, unit == KILOGRAMS ? "kg" : "lb", Set.of()));
        }
        Matcher status = STATUS.matcher(record);
        if (status.matches()) {
            return Optional.of(status(status.group(1)));
        }
        return Optional.of(
                record.startsWith("11")
                        ? new Frame.Word("CHECKSUMS")
                        : new Frame.Damaged("not a record: " + record.replaceAll("[^ -~]", "?")));
    }

    private static Frame status(String code) {
        return switch (code) {
            case "20", "22" -> new Frame.Status(Set.of(ScaleFlag.IN_MOTION));
            case "30" -> new Frame.Status(Set.of(ScaleFlag.AT_ZERO));
            case "31" -> new Frame.Status(Set.of(ScaleFlag.UNDER_ZERO));
            case "32" -> new Frame.Status(Set.of(ScaleFlag.OVER_CAPACITY));
            case "21" -> new Frame.Word("NOT MOVED");
            default -> new Frame.Status(Set.of(ScaleFlag.BAD_COMMAND));
        };
    }
}
