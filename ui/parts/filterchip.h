// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace gensvar::parts {

/// One part of the filter: opens a choice; when it is set it has an edge in the accent and a ✕ of its own (Delete on
/// the keyboard) that clears it.
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    /// what: the thing filtered by, for a screen reader: "Department".
    explicit FilterChip(const QString &what, QWidget *parent = nullptr);

    /// Says what it is before each value that is set: "Weather: sunny".
    void sayWhat() { m_saysWhat = true; }
    /// value: or the words for none. note: in secondary ink behind it.
    void show(const QString &value, const QString &note, bool isSet);
    [[nodiscard]] bool isSet() const { return m_set; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void opened();
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect markRect() const; ///< of the ✕ or the arrow

    QString m_what;
    QString m_note;
    bool m_set = false;
    bool m_saysWhat = false;
};

} // namespace gensvar::parts
