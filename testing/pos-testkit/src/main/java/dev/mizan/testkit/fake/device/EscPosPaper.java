// SPDX-License-Identifier: Apache-2.0
package dev.mizan.testkit.fake.device;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a printer would make of ESC/POS bytes: its paper as lines of text, and what happened beside it. Reads the commands
 * that this library writes; any other is remembered as unknown. Not thread-safe.
 */
public final class EscPosPaper {
    private final Map<Integer, Charset> tables = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private byte[] bytes = new byte[0];
    private int at;
    private Charset table = StandardCharsets.US_ASCII;
    private int pulses;
    private int cuts;
    private int pictures;

    /** Blank paper in a printer of these code tables. */
    public EscPosPaper(Map<Integer, Charset> tables) {
        this.tables.putAll(tables);
    }

    /** Reads whole commands. */
    public EscPosPaper print(byte[] more) {
        bytes = more.clone();
        at = 0;
        while (at < bytes.length) {
            int c = next();
            switch (c) {
                case '\n' -> endLine(1);
                case 0x1B -> escape(next());
                case 0x1D -> group(next());
                case 0x10 -> realTime(next());
                default -> letter(c);
            }
        }
        return this;
    }

    private int next() {
        return at < bytes.length ? bytes[at++] & 0xFF : 0;
    }

    private void letter(int c) {
        if (c < ' ') {
            unknown.add("control " + c);
        } else {
            line.append(new String(new byte[] {(byte) c}, table));
        }
    }

    private void endLine(int count) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        for (int i = 1; i < count; i++) {
            lines.add("");
        }
    }

    private void escape(int c) {
        switch (c) {
            case '@' -> table = tables.getOrDefault(0, StandardCharsets.US_ASCII);
            case 't' -> table = tables.getOrDefault(next(), StandardCharsets.US_ASCII);
            case 'd' -> endLine(next());
            case 'p' -> {
                at += 3;
                pulses++;
            }
            case 'E', '-', 'a', 'M', '{', '3', 'J' -> next();
            case '2' -> {}
            case '*' -> {
                next();
                int width = next() | next() << 8;
                at += width * 3;
                pictures++;
            }
            default -> unknown.add("ESC " + c);
        }
    }

    private void group(int c) {
        switch (c) {
            case '!', 'B', 'H', 'h', 'w', 'r', 'a' -> next();
            case 'V' -> {
                next();
                cuts++;
            }
            case 'k' -> {
                next();
                int length = next();
                at += length;
            }
            case 'v' -> {
                at += 2;
                int width = next() | next() << 8;
                int height = next() | next() << 8;
                at += width * height;
                pictures++;
            }
            case '(' -> {
                int what = next();
                int length = next() | next() << 8;
                pictures += what == 'L' && length > 2 ? 1 : 0;
                at += length;
            }
            default -> unknown.add("GS " + c);
        }
    }

    private void realTime(int c) {
        if (c == 4) {
            next();
        } else if (c == 0x14) {
            at += 3;
            pulses++;
        } else {
            unknown.add("DLE " + c);
        }
    }

    /** The lines so far, without blank ones. */
    public List<String> lines() {
        return lines.stream().filter(it -> !it.isEmpty()).toList();
    }

    /** How many pulses went to the drawer. */
    public int pulses() {
        return pulses;
    }

    /** How often it was cut. */
    public int cuts() {
        return cuts;
    }

    /** How many pictures were printed. */
    public int pictures() {
        return pictures;
    }

    /** What was no command that it knows. */
    public List<String> unknown() {
        return Collections.unmodifiableList(unknown);
    }
}
