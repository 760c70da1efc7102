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

    /// note: in secondary ink behind the text.
    void show(const QString &text, const QString &note, bool isSet);
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
};

} // namespace gensvar::parts
