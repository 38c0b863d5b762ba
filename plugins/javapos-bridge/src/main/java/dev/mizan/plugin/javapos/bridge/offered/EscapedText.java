// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge.offered;

import dev.mizan.hardware.receipt.Align;
import dev.mizan.hardware.receipt.Blank;
import dev.mizan.hardware.receipt.Cut;
import dev.mizan.hardware.receipt.Emphasis;
import dev.mizan.hardware.receipt.Line;
import dev.mizan.hardware.receipt.Node;
import dev.mizan.hardware.receipt.Size;
import dev.mizan.hardware.receipt.Style;
import dev.mizan.spi.value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jpos.JposException;

/**
 * What a program prints with the escapes of UnifiedPOS, as lines of a document. Spaces stay as they are: they are made
 * no-break, so that columns which were padded stand under one another. A line looks as its first letter does. Letters after
 * the last line feed wait for theirs. Not thread-safe.
 */
final class EscapedText {
    private static final Pattern ESCAPE = Pattern.compile("\u001B\\|([0-9]{0,3})([a-z]*[A-Z])");
    private static final int WHOLE = 100;

    private final IntPredicate bitmaps;
    private final StringBuilder line = new StringBuilder();
    private Style style = Style.PLAIN;
    private Style atFirst = Style.PLAIN;

    /** @param bitmaps whether there is one of a number */
    EscapedText(IntPredicate bitmaps) {
        this.bitmaps = bitmaps;
    }

    /** The nodes of what is whole; an escape that asks for more than a line can be is JPOS_E_ILLEGAL, and nothing is read. */
    List<Node> read(String data) throws JposException {
        String before = line.toString();
        Style looked = atFirst;
        try {
            style = Style.PLAIN; // each call begins so (UnifiedPOS, print normal)
            return nodes(data);
        } catch (JposException e) {
            line.setLength(0);
            line.append(before);
            atFirst = looked;
            throw e;
        }
    }

    void forget() {
        line.setLength(0);
    }

    /** What waits for a line feed, as if it had come; empty where nothing waits. */
    Optional<Node> rest() {
        return line.isEmpty() ? Optional.empty() : Optional.of(ended());
    }

    private List<Node> nodes(String data) throws JposException {
        List<Node> nodes = new ArrayList<>();
        Matcher escape = ESCAPE.matcher(data);
        int at = 0;
        while (at < data.length()) {
            char c = data.charAt(at);
            if (c == '\n') {
                nodes.add(ended());
            } else if (c == 0x1B && escape.region(at, data.length()).lookingAt()) {
                nodes.addAll(obeyed(escape.group(1), escape.group(2)));
                at = escape.end() - 1;
            } else if (Character.isISOControl(c) && c != '\r') {
                throw OfferedService.unsupported("control character " + (int) c);
            } else if (c != '\r') {
                atFirst = line.isEmpty() ? style : atFirst;
                line.append(c == ' ' ? '\u00A0' : c);
            }
            at++;
        }
        return nodes;
    }

    private Node ended() {
        Node whole = line.isEmpty() ? new Blank(1) : new Line(Text.en(line.toString()), atFirst);
        line.setLength(0);
        return whole;
    }

    /** An escape ends with its capital letter. */
    private List<Node> obeyed(String number, String order) throws JposException {
        int count = number.isEmpty() ? 0 : Integer.parseInt(number);
        switch (order) {
            case "N" -> style = Style.PLAIN;
            case "bC" -> style = new Style(style.align(), Emphasis.BOLD, style.size());
            case "uC" -> style = new Style(style.align(), Emphasis.UNDERLINED, style.size());
            case "rvC" -> style = new Style(style.align(), Emphasis.INVERTED, style.size());
            case "C" -> style = new Style(style.align(), style.emphasis(), size(count));
            case "lA" -> style = new Style(Align.START, style.emphasis(), style.size());
            case "cA" -> style = new Style(Align.CENTRE, style.emphasis(), style.size());
            case "rA" -> style = new Style(Align.END, style.emphasis(), style.size());
            case "lF" -> {
                return List.of(new Blank(Math.max(1, count)));
            }
            case "P", "fP" -> {
                return List.of(cut(number.isEmpty() ? WHOLE : count));
            }
            case "B" -> {
                if (!bitmaps.test(count)) {
                    throw OfferedService.unsupported("bitmap " + count);
                }
                return List.of(ProgramPictures.numbered(count));
            }
            default -> throw OfferedService.unsupported("escape |" + number + order);
        }
        return List.of();
    }

    /** A cut of so much of the paper. */
    static Cut cut(int percent) {
        return new Cut(percent >= WHOLE ? Cut.Kind.FULL : Cut.Kind.PARTIAL);
    }

    private static Size size(int number) throws JposException {
        return switch (number) {
            case 1 -> Size.NORMAL;
            case 2 -> Size.WIDE;
            case 3 -> Size.TALL;
            case 4 -> Size.LARGE;
            default -> throw OfferedService.unsupported("size " + number);
        };
    }
}
