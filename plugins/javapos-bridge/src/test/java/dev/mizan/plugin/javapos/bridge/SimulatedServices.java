// SPDX-License-Identifier: Apache-2.0
package dev.mizan.plugin.javapos.bridge;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import jpos.JposConst;
import jpos.JposException;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;
import jpos.services.EventCallbacks;
import org.jspecify.annotations.Nullable;

/** Makes a service of any category, as a vendor's jar would; the loader of JavaPOS calls it by its name. */
public final class SimulatedServices implements JposServiceInstanceFactory {
    /** For the loader. */
    public SimulatedServices() {}

    @Override
    public JposServiceInstance createInstance(String logicalName, JposEntry entry) throws JposException {
        Hardware hardware = Hardware.of(entry);
        String name = "jpos.services." + hardware.category.named() + "Service115";
        try {
            Class<?> service = Class.forName(name);
            return (JposServiceInstance)
                    Proxy.newProxyInstance(service.getClassLoader(), new Class<?>[] {service}, new Service(hardware));
        } catch (ClassNotFoundException e) {
            throw new JposException(JposConst.JPOS_E_NOSERVICE, name, e);
        }
    }

    /** One opened service: the life cycle of UnifiedPOS, properties by name, methods by the hardware. */
    private static final class Service implements InvocationHandler {
        private final Hardware hardware;
        private boolean claimed;
        private boolean enabled;

        Service(Hardware hardware) {
            this.hardware = hardware;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) throws Throwable {
            Object[] arguments = given == null ? new Object[0] : given;
            String name = method.getName();
            hardware.calls.add(name);
            switch (name) {
                case "open" -> hardware.callbacks = (EventCallbacks) arguments[1];
                case "claim" -> {
                    hardware.claim(this);
                    claimed = true;
                }
                case "release" -> {
                    hardware.release(this);
                    claimed = false;
                }
                case "close", "deleteInstance" -> hardware.release(this);
                case "setDeviceEnabled" -> {
                    if (!claimed) {
                        throw new JposException(JposConst.JPOS_E_NOTCLAIMED, name);
                    }
                    enabled = (boolean) arguments[0];
                    hardware.enabled = enabled;
                }
                case "getDeviceServiceVersion" -> {
                    return hardware.properties.getOrDefault("DeviceServiceVersion", 1_015_000);
                }
                case "getClaimed" -> {
                    return claimed;
                }
                case "getDeviceEnabled" -> {
                    return enabled;
                }
                default -> {
                    return category(method, arguments);
                }
            }
            return null;
        }

        private @Nullable Object category(Method method, Object[] arguments) throws JposException {
            String name = method.getName();
            if (!enabled) {
                throw new JposException(JposConst.JPOS_E_DISABLED, name);
            }
            if (name.startsWith("get") && !name.startsWith("getCap") || !name.startsWith("get")) {
                hardware.suffer();
            }
            if (name.startsWith("get") && arguments.length == 0) {
                return hardware.properties.getOrDefault(name.substring(3), nothing(method.getReturnType()));
            }
            if (name.startsWith("set") && arguments.length == 1) {
                hardware.properties.put(name.substring(3), arguments[0]);
            }
            Hardware.Does does = hardware.methods.get(name);
            if (does != null) {
                does.with(arguments);
            }
            return null;
        }

        private static Object nothing(Class<?> type) {
            if (type == boolean.class) {
                return false;
            }
            return type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : type == String.class ? "" : type;
        }
    }
}
