// SPDX-License-Identifier: Apache-2.0
/** Serial lines for device plugins. */
module dev.mizan.plugin.wire.serial {
    requires transitive dev.mizan.hardware;
    requires com.fazecast.jSerialComm;
    requires static org.apiguardian.api;
    requires static org.jspecify;

    exports dev.mizan.plugin.wire.serial;

    provides dev.mizan.hardware.wire.WireProvider with
            dev.mizan.plugin.wire.serial.SerialWireProvider;
}
