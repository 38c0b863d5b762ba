// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance.adapter.device;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.mizan.conformance.Adapter;
import dev.mizan.conformance.Answer;
import dev.mizan.conformance.Case;
import dev.mizan.plugin.scale.serial.wire.Frame;
import dev.mizan.plugin.scale.serial.wire.FrameReader;
import dev.mizan.plugin.scale.serial.wire.ScaleFlag;
import dev.mizan.plugin.scale.serial.wire.ScaleProtocol;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What scales answer, byte for byte. */
final class ScaleCases implements Adapter {
    private static final List<String> PIECES = List.of("frame", "frames", "chunks", "pieces", "parts");

    @Override
    public Answer answer(Case worked) {
        Optional<ScaleProtocol> protocol = ScaleProtocol.named(worked.text("protocol"));
        if (protocol.isEmpty()) {
            return Answer.unsupported("no protocol " + worked.text("protocol"));
        }
        FrameReader reader = protocol.get().reader();
        List<Frame> frames = new ArrayList<>();
        for (String field : PIECES) {
            if (worked.has(field)) {
                JsonNode given = worked.input().get(field);
                for (JsonNode piece : given.isArray() ? given : List.of(given)) {
                    frames.addAll(reader.feed(HexFormat.of().parseHex(piece.asText())));
                }
            }
        }
        reader.silence().ifPresent(frames::add);
        ObjectNode block = Answer.block();
        tell(frames, block.putObject("expect"));
        return Answer.given(block);
    }

    private static void tell(List<Frame> frames, ObjectNode expect) {
        ArrayNode weights = expect.putArray("weights");
        expect.putNull("weight").put("stable", false).put("error", "timeout");
        for (Frame frame : frames) {
            if (frame instanceof Frame.Weight weight) {
                weights.add(weight.value().toPlainString());
                expect.put("weight", weight.value().toPlainString()).put("stable", weight.stable());
                expect.put("unit", weight.unit()).putNull("error");
                flags(weight.flags(), expect);
            } else if (frame instanceof Frame.Status status) {
                expect.put("error", words(status.flags()));
                expect.put("status", words(status.flags()));
                flags(status.flags(), expect);
            } else if (frame instanceof Frame.Damaged damaged) {
                expect.put("error", damaged.why());
            }
        }
    }

    private static void flags(Set<ScaleFlag> flags, ObjectNode expect) {
        expect.put("net", flags.contains(ScaleFlag.NET)).put("motion", flags.contains(ScaleFlag.IN_MOTION));
        expect.put("inMotion", flags.contains(ScaleFlag.IN_MOTION));
        expect.put("underZero", flags.contains(ScaleFlag.UNDER_ZERO));
        expect.put("overCapacity", flags.contains(ScaleFlag.OVER_CAPACITY));
    }

    private static String words(Set<ScaleFlag> flags) {
        return flags.isEmpty()
                ? "no weight"
                : flags.stream()
                        .map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
