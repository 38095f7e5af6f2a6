import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.utils.AppInfoParser;
import org.apache.kafka.server.config.AbstractKafkaConfig;
import org.apache.kafka.server.config.DynamicBrokerConfig;

/** Prints the broker's public properties as JSON: what its ConfigDef says, and how each may be updated. */
public class DumpProperties {
    public static void main(String[] args) throws Exception {
        Map<String, String> updateModes = DynamicBrokerConfig.dynamicConfigUpdateModes();
        Map<String, Object> properties = new TreeMap<>();
        for (ConfigDef.ConfigKey key : AbstractKafkaConfig.CONFIG_DEF.configKeys().values()) {
            if (!key.internalConfig) properties.put(key.name, describe(key, updateModes.getOrDefault(key.name, "read-only")));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("source", "Apache Kafka " + AppInfoParser.getVersion() + ", Apache License 2.0, from the broker's own ConfigDef");
        all.put("version", AppInfoParser.getVersion());
        all.put("properties", properties);
        System.out.println(new ObjectMapper().writeValueAsString(all));
    }

    private static Map<String, Object> describe(ConfigDef.ConfigKey key, String updateMode) throws Exception {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("type", key.type.name().toLowerCase());
        if (key.hasDefault() && key.defaultValue != null && key.type != ConfigDef.Type.PASSWORD) {
            described.put("default", ConfigDef.convertToString(key.defaultValue, key.type));
        }
        if (!key.hasDefault()) described.put("required", true);
        describe(key.validator, described);
        described.put("importance", key.importance.name().toLowerCase());
        described.put("update", updateMode);
        described.put("doc", key.documentation);
        return described;
    }

    private static void describe(ConfigDef.Validator validator, Map<String, Object> into) throws Exception {
        if (validator instanceof ConfigDef.Range) {
            if (field(validator, "min") != null) into.put("min", field(validator, "min"));
            if (field(validator, "max") != null) into.put("max", field(validator, "max"));
        } else if (validator instanceof ConfigDef.ValidString) {
            into.put("enum", field(validator, "validStrings"));
        } else if (validator instanceof ConfigDef.CaseInsensitiveValidString) {
            List<String> allowed = new ArrayList<>();
            for (Object name : (Iterable<?>) field(validator, "validStrings")) allowed.add(name.toString());
            into.put("enum", allowed.stream().sorted().toList());
            into.put("anyCase", true);
        } else if (validator instanceof ConfigDef.ValidList) {
            Object items = field(field(validator, "validString"), "validStrings");
            if (!((List<?>) items).isEmpty()) into.put("items", items);
        } else if (validator instanceof ConfigDef.CompositeValidator) {
            for (Object inner : (List<?>) field(validator, "validators")) describe((ConfigDef.Validator) inner, into);
        } else if (validator != null) {
            into.put("validator", validator.toString());
        }
    }

    private static Object field(Object of, String name) throws Exception {
        Field field = of.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(of);
    }
}
