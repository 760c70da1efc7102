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

    /// When the store was last looked at before today's run, and the newest response's id then.
    struct Visit
    {
        QDateTime at;
        qint64 newestResponse = 0;
    };
    [[nodiscard]] std::optional<Visit> last(const QString &uid) const;
    void setLast(const QString &uid, const Visit &visit);

private:
    [[nodiscard]] QString key(const QString &uid, QLatin1StringView name) const;
    QSettings &m_settings;
};

/// A view as a line of text that is kept in settings, and back; none where the text is of no view.
[[nodiscard]] QString viewToText(const View &view);
[[nodiscard]] std::optional<View> viewFromText(const QString &text);

} // namespace gensvar::session
