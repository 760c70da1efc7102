// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <string_view>

class QIODevice;

namespace gensvar::cli {

/// Writes one JSON document as it goes, with the names of an object in the order they are given (QJsonObject sorts
/// them). Numbers are written so that reading them gives the same double. What is malformed is asserted.
class JsonWriter
{
public:
    explicit JsonWriter(QIODevice &device)
        : m_device(device)
    { }
    ~JsonWriter() { flush(); }
    Q_DISABLE_COPY_MOVE(JsonWriter)

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &name(QStringView name);

    JsonWriter &value(QStringView text);
    JsonWriter &value(const QString &text) { return value(QStringView(text)); }
    JsonWriter &value(QLatin1StringView text) { return value(QString(text)); }
    JsonWriter &value(const char16_t *text) { return value(QStringView(text)); } // else it would become a bool
    JsonWriter &value(const char *) = delete;                                    ///< would become a bool
    JsonWriter &utf8(std::string_view text); ///< a string, with what is not UTF-8 replaced
    JsonWriter &value(bool value);
    JsonWriter &value(double number); ///< null where it is not finite
    JsonWriter &value(qint64 number);
    JsonWriter &value(int number) { return value(qint64(number)); }
    JsonWriter &value(const QStringList &texts);
    JsonWriter &null();

    /// null where the text is empty, as a value that is not known.
    JsonWriter &textOrNull(const QString &text) { return text.isEmpty() ? null() : value(text); }

    template <typename T> JsonWriter &member(QStringView key, const T &what) { return name(key).value(what); }
    template <typename T> JsonWriter &member(QStringView key, const std::optional<T> &what)
    {
        return what ? name(key).value(*what) : name(key).null();
    }

    void flush(); ///< hands what is buffered to the device

private:
    void separate();
    void quoted(std::string_view utf8);

    QIODevice &m_device;
    QByteArray m_text;
    QList<bool> m_hasItems; ///< by nesting: whether a comma is due
    bool m_afterName = false;
};

} // namespace gensvar::cli
