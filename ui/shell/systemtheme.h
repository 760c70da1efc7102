// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace gensvar::shell {

/// Whether the desktop is dark, and when that changes. Linux: the settings portal; Windows: the registry at start;
/// elsewhere: the palette the toolkit begins with. (Qt has this itself from 6.5 on.)
class SystemTheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemTheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

signals:
    void changed();

private:
    void set(bool dark);

    bool m_dark = false;
};

} // namespace gensvar::shell
