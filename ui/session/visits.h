// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/view.h"

#include <QDateTime>
#include <QString>

#include <optional>

class QSettings;

namespace gensvar::session {

/// What a person had before them in each store on this computer, from one run to the next. Stores are told apart by
/// their uid, wherever they lie.
class Visits
{
public:
    explicit Visits(QSettings &settings)
        : m_settings(settings)
    { }

    /// The view that the store is to open with: the one chosen, else the one last left.
    [[nodiscard]] std::optional<View> opening(const QString &uid) const;
    [[nodiscard]] std::optional<View> chosen(const QString &uid) const;
    void choose(const QString &uid, const std::optional<View> &view);
    void leave(const QString &uid, const View &view);

    /// When the store was looked at, and the newest response's id then.
    struct Visit
    {
        QDateTime at;
        qint64 newestResponse = 0;
    };
    /// The end of the visit before this one: what came after it is news. None on the first visit.
    [[nodiscard]] std::optional<Visit> last(const QString &uid) const;
    /// The person looks at the store as it is now (at: in the store's zone). All looks of a day are one visit, however
    /// often the program is opened, and a look in the night goes on with the evening's; the first one of another day
    /// begins a new visit, and the look before it was the end of the last.
    void look(const QString &uid, const Visit &now);
    /// The same, as the store is opened: on the first day, what came while it was closed is news too.
    void open(const QString &uid, const Visit &now);
    /// The news are seen: what comes after now is new. Returns the end of the visit before, which can be put back.
    std::optional<Visit> setSeen(const QString &uid, const Visit &now);
    void setUnseen(const QString &uid, const Visit &before);

private:
    [[nodiscard]] std::optional<Visit> read(const QString &uid, QLatin1StringView at, QLatin1StringView newest) const;
    void write(const QString &uid, QLatin1StringView at, QLatin1StringView newest, const Visit &visit);
    [[nodiscard]] QString key(const QString &uid, QLatin1StringView name) const;
    QSettings &m_settings;
};

/// A view as a line of text that is kept in settings, and back; none where the text is of no view.
[[nodiscard]] QString viewToText(const View &view);
[[nodiscard]] std::optional<View> viewFromText(const QString &text);

} // namespace gensvar::session
