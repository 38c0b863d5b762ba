// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.reader;

import dev.mizan.spi.outcome.Outcome;
import dev.mizan.spi.outcome.Refused;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads data objects from bytes: any bytes are read or refused. */
final class TlvReader {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int LONG_TAG = 0x1F;
    private static final int MORE = 0x80;
    private static final int MOST_TAG = 4;
    private static final int MOST_DEPTH = 16;

    private final byte[] bytes;
    private int at;
    private @Nullable Refused<List<Tlv>> refused;

    private TlvReader(byte[] bytes) {
        this.bytes = bytes;
    }

    static Outcome<List<Tlv>> read(byte[] bytes) {
        TlvReader reader = new TlvReader(bytes);
        List<Tlv> read = reader.objects(bytes.length, 0);
        return reader.refused == null ? Outcome.done(read) : reader.refused;
    }

    /** Whether these bytes are one tag, whole. */
    static boolean isTag(byte[] tag) {
        if (tag.length == 0 || tag.length > MOST_TAG) {
            return false;
        }
        for (int i = 1; i < tag.length; i++) {
            if ((tag[i] & MORE) != 0 != i < tag.length - 1) {
                return false;
            }
        }
        return (tag[0] & LONG_TAG) == LONG_TAG == tag.length > 1;
    }

    private List<Tlv> objects(int end, int depth) {
        List<Tlv> objects = new ArrayList<>();
        while (at < end && refused == null) {
            if (bytes[at] == 0) {
                at++; // filling between objects, EMV Book 3, Annex B1
                continue;
            }
            object(end, depth, objects);
        }
        return objects;
    }

    private void object(int end, int depth, List<Tlv> into) {
        int begin = at;
        String tag = tag(end);
        int length = refused == null ? length(end) : 0;
        if (refused != null) {
            return;
        }
        if (length > end - at) {
            refuse(TlvReason.VALUE_CUT_SHORT, begin);
        } else if ((bytes[begin] & 0x20) == 0) {
            into.add(Tlv.of(tag, HEX.formatHex(bytes, at, at + length)));
            at += length;
        } else if (depth == MOST_DEPTH) {
            refuse(TlvReason.TOO_DEEP, begin);
        } else {
            into.add(new Tlv(tag, "", objects(at + length, depth + 1)));
        }
    }

    private String tag(int end) {
        int begin = at;
        boolean more = (bytes[at++] & LONG_TAG) == LONG_TAG;
        while (more) {
            if (at >= end) {
                return refuse(TlvReason.TAG_CUT_SHORT, begin);
            }
            if (at - begin == MOST_TAG) {
                return refuse(TlvReason.TAG_TOO_LONG, begin);
            }
            more = (bytes[at++] & MORE) != 0;
        }
        return HEX.formatHex(bytes, begin, at);
    }

    private int length(int end) {
        int begin = at;
        if (at >= end) {
            refuse(TlvReason.LENGTH_CUT_SHORT, begin);
            return 0;
        }
        int first = bytes[at++] & 0xFF;
        if (first < MORE) {
            return first;
        }
        int count = first & 0x7F;
        if (count == 0 || count > 4) {
            refuse(TlvReason.LENGTH_NOT_DEFINITE, begin);
            return 0;
        }
        if (count > end - at) {
            refuse(TlvReason.LENGTH_CUT_SHORT, begin);
            return 0;
        }
        long length = 0;
        while (count-- > 0) {
            length = length << 8 | bytes[at++] & 0xFF;
        }
        return (int) Math.min(length, Integer.MAX_VALUE);
    }

    private String refuse(TlvReason reason, int where) {
        if (refused == null) {
            refused = (Refused<List<Tlv>>) Outcome.<List<Tlv>>refused(reason, "at", where);
        }
        return "";
    }
}
