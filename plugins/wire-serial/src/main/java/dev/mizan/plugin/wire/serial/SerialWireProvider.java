// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.wire.serial;

import com.fazecast.jSerialComm.SerialPort;
import dev.mizan.hardware.device.Attached;
import dev.mizan.hardware.device.DeviceId;
import dev.mizan.hardware.device.Patience;
import dev.mizan.hardware.wire.Wire;
import dev.mizan.hardware.wire.WireAddress;
import dev.mizan.hardware.wire.WireProvider;
import dev.mizan.spi.plugin.Plugin;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Opens serial ports. Options: {@code baud} (9600), {@code bits} (8), {@code parity} (none, odd, even, mark, space),
 * {@code stop} (1 or 2), {@code flow} (none, rts). A USB converter may be named by its serial number: {@code
 * serial:usb-FT123}, so that it is found in any socket.
 */
@Plugin(id = "wire-serial", priority = 100)
public final class SerialWireProvider implements WireProvider {
    private static final String USB = "usb-";

    /** For the service loader. */
    public SerialWireProvider() {}

    @Override
    public String scheme() {
        return "serial";
    }

    @Override
    public Wire open(WireAddress address, Patience patience) throws IOException {
        SerialPort port = SerialPort.getCommPort(place(address.place()));
        port.setComPortParameters(
                address.number("baud", 9_600),
                address.number("bits", 8),
                address.number("stop", 1) == 2 ? SerialPort.TWO_STOP_BITS : SerialPort.ONE_STOP_BIT,
                parity(address.word("parity", "none")));
        port.setFlowControl(flow(address.word("flow", "none")));
        if (!port.openPort()) {
            throw new IOException("port " + address.place() + " does not open, error " + port.getLastErrorCode());
        }
        return new SerialWire(port);
    }

    private static String place(String named) throws IOException {
        if (!named.startsWith(USB)) {
            return named;
        }
        for (SerialPort port : SerialPort.getCommPorts()) {
            if (named.equals(USB + port.getSerialNumber())) {
                return port.getSystemPortPath();
            }
        }
        throw new IOException("no port with the serial number " + named.substring(USB.length()) + " is plugged in");
    }

    private static int parity(String word) {
        return switch (word) {
            case "none" -> SerialPort.NO_PARITY;
            case "odd" -> SerialPort.ODD_PARITY;
            case "even" -> SerialPort.EVEN_PARITY;
            case "mark" -> SerialPort.MARK_PARITY;
            case "space" -> SerialPort.SPACE_PARITY;
            default -> throw new IllegalArgumentException("parity is none, odd, even, mark or space, not " + word);
        };
    }

    private static int flow(String word) {
        return switch (word) {
            case "none" -> SerialPort.FLOW_CONTROL_DISABLED;
            case "rts" -> SerialPort.FLOW_CONTROL_RTS_ENABLED | SerialPort.FLOW_CONTROL_CTS_ENABLED;
            default -> throw new IllegalArgumentException("flow is none or rts, not " + word);
        };
    }

    @Override
    public List<Attached> attached() {
        List<Attached> attached = new ArrayList<>();
        for (SerialPort port : SerialPort.getCommPorts()) {
            String number = String.valueOf(port.getSerialNumber());
            boolean known =
                    number.matches("[!-~]{1,60}") && !number.equalsIgnoreCase("unknown") && !number.equals("null");
            String id = known ? USB + number : port.getSystemPortName();
            if (attached.stream().noneMatch(it -> it.id().value().equals(id))) {
                attached.add(new Attached(new DeviceId(id), port.getSystemPortPath()));
            }
        }
        return List.copyOf(attached);
    }
}
