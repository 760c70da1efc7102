// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace gensvar::bench {

/// An X server without a screen, whose picture lies in a mapped file: it can be looked at without asking anybody.
class Display
{
public:
    Display();
    ~Display();
    Q_DISABLE_COPY_MOVE(Display)

    [[nodiscard]] bool isThere() const { return m_pixels != nullptr; }
    [[nodiscard]] const QString &name() const { return m_name; } ///< for DISPLAY

    static constexpr int width = 1280;
    static constexpr int height = 800;
    /// How many of the pixels looked at (every fourth row) are others than at the last call.
    [[nodiscard]] int changedPixels();
    /// Writes the picture as XWD.
    void save(const QString &file) const;

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_name;
    QFile m_file;
    const uchar *m_pixels = nullptr;
    QByteArray m_seen;
};

} // namespace gensvar::bench
