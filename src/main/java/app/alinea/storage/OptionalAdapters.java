package app.alinea.storage;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes an empty Optional as null and reads null as empty. Left to itself Gson would leave the
/// field out and give the record a null in its place.
final class OptionalAdapters implements TypeAdapterFactory {
  @Override
  public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
    if (type.getRawType() != Optional.class) {
      return null; // Gson asks the next factory
    }
    var content = ((ParameterizedType) type.getType()).getActualTypeArguments()[0];
    @SuppressWarnings("unchecked") // the raw type was compared above
    var adapter = (TypeAdapter<T>) new OptionalAdapter<>(gson.getAdapter(TypeToken.get(content)));
    return adapter;
  }

  private static final class OptionalAdapter<V> extends TypeAdapter<Optional<V>> {
    private final TypeAdapter<V> content;

    OptionalAdapter(TypeAdapter<V> content) {
      this.content = content;
    }

    @Override
    public void write(JsonWriter out, Optional<V> value) throws IOException {
      if (value.isPresent()) {
        content.write(out, value.get());
      } else {
        out.nullValue();
      }
    }

    @Override
    public Optional<V> read(JsonReader in) throws IOException {
      if (in.peek() == JsonToken.NULL) {
        in.nextNull();
        return Optional.empty();
      }
      return Optional.of(content.read(in));
    }
  }
}
